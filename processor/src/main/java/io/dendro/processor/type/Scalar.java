package io.dendro.processor.type;

import io.dendro.model.DataType;
import java.util.Arrays;
import java.util.Optional;

/** A Java type with a fixed counterpart in the server's type system. Enums are {@link JavaType.Enumeration}. */
public enum Scalar {
    BOOLEAN("boolean", DataType.BOOLEAN),
    BOXED_BOOLEAN("java.lang.Boolean", DataType.BOOLEAN),
    BYTE("byte", DataType.INT32),
    BOXED_BYTE("java.lang.Byte", DataType.INT32),
    SHORT("short", DataType.INT32),
    BOXED_SHORT("java.lang.Short", DataType.INT32),
    INT("int", DataType.INT32),
    BOXED_INT("java.lang.Integer", DataType.INT32),
    LONG("long", DataType.INT64),
    BOXED_LONG("java.lang.Long", DataType.INT64),
    FLOAT("float", DataType.FLOAT),
    BOXED_FLOAT("java.lang.Float", DataType.FLOAT),
    DOUBLE("double", DataType.DOUBLE),
    BOXED_DOUBLE("java.lang.Double", DataType.DOUBLE),
    STRING("java.lang.String", DataType.STRING),
    BINARY("byte[]", DataType.BLOB),
    DATE("java.time.LocalDate", DataType.DATE),
    INSTANT("java.time.Instant", DataType.TIMESTAMP);

    private final String javaName;
    private final DataType dataType;

    Scalar(String javaName, DataType dataType) {
        this.javaName = javaName;
        this.dataType = dataType;
    }

    /** The scalar of a Java type, given by its qualified name without annotations. */
    public static Optional<Scalar> of(String javaName) {
        return Arrays.stream(values())
                .filter(scalar -> scalar.javaName.equals(javaName))
                .findFirst();
    }

    /** The type a series has when the user names none. */
    public DataType dataType() {
        return dataType;
    }

    /** Whether it can be a node of a path: it is never missing, and one value has one text. */
    boolean canBeNode() {
        return switch (this) {
            case STRING, INT, LONG, SHORT, BYTE -> true;
            default -> false;
        };
    }

    /** The type as a user writes it: without its package. */
    public String text() {
        return javaName.substring(javaName.lastIndexOf('.') + 1);
    }
}
