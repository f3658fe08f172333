package io.dendro.model;

/** How encoded pages of a series are compressed on disk. Every compressor fits every type. */
public enum Compressor {
    /** The server's default, {@link #LZ4}. */
    DEFAULT(7),
    /** No compression. */
    UNCOMPRESSED(0),
    /** Fast, moderate ratio. */
    SNAPPY(1),
    /** Slow, good ratio. */
    GZIP(2),
    /** Fast, moderate ratio. */
    LZ4(7),
    /** Good ratio at good speed. */
    ZSTD(8),
    /** Slowest, best ratio. */
    LZMA2(9);

    private final int code;

    Compressor(int code) {
        this.code = code;
    }

    /** The number that stands for this compressor in the protocol. */
    public int code() {
        return code;
    }

    /** This compressor, or {@link #LZ4} for {@link #DEFAULT}. */
    public Compressor resolved() {
        return this == DEFAULT ? LZ4 : this;
    }

    /**
     * The compressor of this number in the protocol.
     *
     * @throws IllegalArgumentException when no compressor has it
     */
    public static Compressor ofCode(int code) {
        for (Compressor compressor : values()) {
            if (compressor.code == code && compressor != DEFAULT) {
                return compressor;
            }
        }
        throw new IllegalArgumentException("No compressor has the code " + code + "; known are 0, 1, 2, 7, 8 and 9");
    }
}
