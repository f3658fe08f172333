package io.dendro.model;

/**
 * How values of a series are encoded on disk.
 *
 * <p>Which of them fits which type is {@link DataType#verdict}. {@link #DIFF}, {@link #BITMAP}, {@link #GORILLA_V1},
 * {@link #REGULAR}, {@link #FREQ} and {@link #CAMEL} are here because their names are met in old schemas and in the
 * manuals; no type accepts them.
 */
public enum Encoding {
    /** The default of the type: {@link DataType#defaultEncoding}. It never reaches the server. */
    DEFAULT(-1),
    /** Values as they are. Fits every type. */
    PLAIN(0),
    /** Each distinct text once; good for few distinct texts. */
    DICTIONARY(1),
    /** Runs of equal values as one value and a count. Rounds floating-point values to two decimals. */
    RLE(2),
    /** Withdrawn. */
    DIFF(3),
    /** Differences of second order; good for steady sequences. Rounds floating-point values to two decimals. */
    TS_2DIFF(4),
    /** Withdrawn. */
    BITMAP(5),
    /** Withdrawn: it loses all values after a NaN. */
    GORILLA_V1(6),
    /** Withdrawn. */
    REGULAR(7),
    /** Exclusive or with the value before; exact for floating-point values. */
    GORILLA(8),
    /** Small magnitudes in few bits; integers only. */
    ZIGZAG(9),
    /** Withdrawn. */
    FREQ(10),
    /** A denser relative of {@link #GORILLA}; exact for floating-point values. */
    CHIMP(11),
    /** Prediction and bit packing; for integers whose differences do not overflow. */
    SPRINTZ(12),
    /** Runs of bit lengths; integers exact, floating-point values approximate on servers before 2.0.7. */
    RLBE(13),
    /** Newer than the servers that Dendro supports. */
    CAMEL(14);

    private final int code;

    Encoding(int code) {
        this.code = code;
    }

    /**
     * The number that stands for this encoding in the protocol.
     *
     * @throws IllegalStateException for {@link #DEFAULT}, which must be resolved by the type first
     */
    public int code() {
        if (this == DEFAULT) {
            throw new IllegalStateException("Encoding.DEFAULT has no code; resolve it with DataType.defaultEncoding()");
        }
        return code;
    }

    /**
     * The encoding of this number in the protocol.
     *
     * @throws IllegalArgumentException when no encoding has it
     */
    public static Encoding ofCode(int code) {
        for (Encoding encoding : values()) {
            if (encoding.code == code && encoding != DEFAULT) {
                return encoding;
            }
        }
        throw new IllegalArgumentException("No encoding has the code " + code + "; known are 0 to " + CAMEL.code);
    }
}
