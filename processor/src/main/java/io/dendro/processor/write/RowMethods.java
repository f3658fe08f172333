package io.dendro.processor.write;

import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.Scalar;
import java.util.Locale;

/** Which method of a row, or of a path, takes and gives the values of a Java type. */
final class RowMethods {
    private RowMethods() {}

    /** The method of {@code RowWriter} that takes a measurement; short and byte widen to int. */
    static String put(JavaType type) {
        return "put" + (isNarrowInteger(type) ? "Int" : word(type));
    }

    /** The method of {@code RowReader} that gives a measurement. */
    static String get(JavaType type) {
        return "get" + absence(type) + word(type);
    }

    /** The method of {@code RowReader} that gives a node of the path. */
    static String node(JavaType type) {
        return word(type).toLowerCase(Locale.ROOT) + "Node";
    }

    private static String word(JavaType type) {
        return type instanceof JavaType.Plain plain ? word(plain.scalar()) : "Enum";
    }

    private static String word(Scalar scalar) {
        return switch (scalar) {
            case BOOLEAN, BOXED_BOOLEAN -> "Boolean";
            case BYTE, BOXED_BYTE -> "Byte";
            case SHORT, BOXED_SHORT -> "Short";
            case INT, BOXED_INT, OPTIONAL_INT -> "Int";
            case LONG, BOXED_LONG, OPTIONAL_LONG -> "Long";
            case FLOAT, BOXED_FLOAT -> "Float";
            case DOUBLE, BOXED_DOUBLE, OPTIONAL_DOUBLE -> "Double";
            case STRING -> "Text";
            case BINARY -> "Binary";
            case DATE -> "Date";
            case INSTANT -> "Instant";
        };
    }

    private static boolean isNarrowInteger(JavaType type) {
        return type instanceof JavaType.Plain plain && plain.scalar().isNarrow();
    }

    /** What the name of a method says of missing values; those that give what can be null anyway say nothing. */
    private static String absence(JavaType type) {
        if (!(type instanceof JavaType.Plain plain) || plain.scalar().form() == Scalar.Form.PRIMITIVE) {
            return "";
        }
        if (plain.scalar().form() == Scalar.Form.OPTIONAL) {
            return "Optional";
        }
        return plain.scalar().isBox() ? "Nullable" : "";
    }
}
