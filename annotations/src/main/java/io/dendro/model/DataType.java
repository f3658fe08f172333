package io.dendro.model;

import static io.dendro.model.Encoding.GORILLA;
import static io.dendro.model.Encoding.PLAIN;
import static io.dendro.model.Encoding.RLE;
import static io.dendro.model.Encoding.TS_2DIFF;

import java.util.Set;

/**
 * The types that a series can have.
 *
 * <p>The codes are those of the protocol. Codes 6 (VECTOR) and 7 (UNKNOWN) never name the type of a series.
 */
public enum DataType {
    /** A truth value. */
    BOOLEAN(0, 1, RLE),
    /** A signed integer of 32 bits. */
    INT32(1, 4, TS_2DIFF),
    /** A signed integer of 64 bits. */
    INT64(2, 8, TS_2DIFF),
    /** A floating-point number of 32 bits. */
    FLOAT(3, 4, GORILLA),
    /** A floating-point number of 64 bits. */
    DOUBLE(4, 8, GORILLA),
    /** UTF-8 text without statistics; {@link #STRING} is the better choice for new series. */
    TEXT(5, 0, PLAIN),
    /** A point in time in the server's precision. */
    TIMESTAMP(8, 8, TS_2DIFF),
    /** A calendar day, as the number yyyymmdd. */
    DATE(9, 4, TS_2DIFF),
    /** Bytes. */
    BLOB(10, 0, PLAIN),
    /** UTF-8 text with statistics. */
    STRING(11, 0, PLAIN);

    private final byte code;
    private final int width;
    private final Encoding defaultEncoding;

    DataType(int code, int width, Encoding defaultEncoding) {
        this.code = (byte) code;
        this.width = width;
        this.defaultEncoding = defaultEncoding;
    }

    /** The number that stands for this type in the protocol. */
    public byte code() {
        return code;
    }

    /**
     * The type of this number in the protocol.
     *
     * @throws IllegalArgumentException when no type of a series has it
     */
    public static DataType ofCode(int code) {
        for (DataType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        throw new IllegalArgumentException(
                "No type of a series has the code " + code + "; known are 0 to 5 and 8 to 11");
    }

    /** The bytes that one value takes on the wire: 1, 4 or 8, and 0 where it varies. */
    public int width() {
        return width;
    }

    /**
     * The type that this one is stored and sent as: {@link #INT32} for a {@link #DATE}, {@link #INT64} for a
     * {@link #TIMESTAMP}, {@link #TEXT} for {@link #STRING} and {@link #BLOB}, else the type itself.
     */
    public DataType physical() {
        return switch (this) {
            case DATE -> INT32;
            case TIMESTAMP -> INT64;
            case STRING, BLOB -> TEXT;
            default -> this;
        };
    }

    /** The encoding that the server chooses when none is named. */
    public Encoding defaultEncoding() {
        return defaultEncoding;
    }

    /**
     * The encodings that a series of this type may be declared with, in the order of their codes. Encodings that the
     * server accepts and that corrupt values are left out; {@link #verdict} tells them apart.
     */
    public Set<Encoding> encodings() {
        return EncodingTable.usable(this);
    }

    /** Whether {@link #encodings} has it; true for {@link Encoding#DEFAULT}. */
    public boolean supports(Encoding encoding) {
        return verdict(encoding).isUsable();
    }

    /** What comes of storing values of this type in this encoding, and why. */
    public EncodingVerdict verdict(Encoding encoding) {
        return EncodingTable.verdict(this, encoding);
    }
}
