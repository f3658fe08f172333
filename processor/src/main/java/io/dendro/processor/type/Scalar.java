package io.dendro.processor.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import io.dendro.model.DataType;
import java.lang.invoke.MethodType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** A Java type with a fixed counterpart in the server's type system. Enums are {@link JavaType.Enumeration}. */
public enum Scalar {
    BOOLEAN(boolean.class, DataType.BOOLEAN, Form.PRIMITIVE),
    BOXED_BOOLEAN(Boolean.class, DataType.BOOLEAN, Form.REFERENCE),
    BYTE(byte.class, DataType.INT32, Form.PRIMITIVE),
    BOXED_BYTE(Byte.class, DataType.INT32, Form.REFERENCE),
    SHORT(short.class, DataType.INT32, Form.PRIMITIVE),
    BOXED_SHORT(Short.class, DataType.INT32, Form.REFERENCE),
    INT(int.class, DataType.INT32, Form.PRIMITIVE),
    BOXED_INT(Integer.class, DataType.INT32, Form.REFERENCE),
    OPTIONAL_INT(OptionalInt.class, DataType.INT32, Form.OPTIONAL),
    LONG(long.class, DataType.INT64, Form.PRIMITIVE),
    BOXED_LONG(Long.class, DataType.INT64, Form.REFERENCE),
    OPTIONAL_LONG(OptionalLong.class, DataType.INT64, Form.OPTIONAL),
    FLOAT(float.class, DataType.FLOAT, Form.PRIMITIVE),
    BOXED_FLOAT(Float.class, DataType.FLOAT, Form.REFERENCE),
    DOUBLE(double.class, DataType.DOUBLE, Form.PRIMITIVE),
    BOXED_DOUBLE(Double.class, DataType.DOUBLE, Form.REFERENCE),
    OPTIONAL_DOUBLE(OptionalDouble.class, DataType.DOUBLE, Form.OPTIONAL),
    STRING(String.class, DataType.STRING, Form.REFERENCE),
    BINARY(byte[].class, DataType.BLOB, Form.REFERENCE),
    DATE(LocalDate.class, DataType.DATE, Form.REFERENCE),
    INSTANT(Instant.class, DataType.TIMESTAMP, Form.REFERENCE);

    /** How Java holds a value that may be missing. */
    public enum Form {
        /** It cannot be missing. */
        PRIMITIVE,
        /** It is null. */
        REFERENCE,
        /** It is an empty optional. */
        OPTIONAL
    }

    private static final Map<String, Scalar> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toMap(scalar -> scalar.javaClass.getTypeName(), scalar -> scalar));

    private final Class<?> javaClass;
    private final DataType dataType;
    private final Form form;

    Scalar(Class<?> javaClass, DataType dataType, Form form) {
        this.javaClass = javaClass;
        this.dataType = dataType;
        this.form = form;
    }

    /** The scalar of a Java type, given by its qualified name without annotations. */
    public static Optional<Scalar> of(String javaName) {
        return Optional.ofNullable(BY_NAME.get(javaName));
    }

    /** The type a series has when the user names none. */
    public DataType dataType() {
        return dataType;
    }

    public Form form() {
        return form;
    }

    /** Whether it is the class that holds a primitive. */
    public boolean isBox() {
        return MethodType.methodType(javaClass).unwrap().returnType().isPrimitive() && form == Form.REFERENCE;
    }

    /** Whether it can be a node of a path: it is never missing, and one value has one text. */
    boolean canBeNode() {
        return switch (this) {
            case STRING, INT, LONG, SHORT, BYTE -> true;
            default -> false;
        };
    }

    /** Whether a converter can give it to the server: the class that stands for a type of the server. */
    public boolean isStored() {
        return form == Form.REFERENCE && !isNarrow();
    }

    /** Whether it has fewer bits than the integer that it is stored as. */
    public boolean isNarrow() {
        return switch (this) {
            case BYTE, BOXED_BYTE, SHORT, BOXED_SHORT -> true;
            default -> false;
        };
    }

    /** The class in which a converter gives such values to the server: the box, of the integer that a short one widens to. */
    public Scalar widened() {
        return switch (dataType) {
            case BOOLEAN -> BOXED_BOOLEAN;
            case INT32 -> BOXED_INT;
            case INT64 -> BOXED_LONG;
            case FLOAT -> BOXED_FLOAT;
            case DOUBLE -> BOXED_DOUBLE;
            default -> this;
        };
    }

    /** The primitive of a box; any other itself. */
    public Scalar unboxed() {
        Class<?> primitive = MethodType.methodType(javaClass).unwrap().returnType();
        return of(primitive.getTypeName()).orElse(this);
    }

    /** The type as a user writes it: without its package. */
    public String text() {
        return javaClass.getSimpleName();
    }

    /** The same for the box of a primitive. */
    String boxedText() {
        return form == Form.PRIMITIVE
                ? MethodType.methodType(javaClass).wrap().returnType().getSimpleName()
                : text();
    }

    /** The type as an argument of another: the box of a primitive. */
    public TypeName argument() {
        return this == BINARY
                ? ArrayTypeName.of(TypeName.BYTE)
                : TypeName.get(javaClass).box();
    }
}
