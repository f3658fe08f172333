package io.dendro.query;

import io.dendro.error.MappingException;
import java.util.List;
import java.util.function.Function;

/** The types that the server casts to, and how it does. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum Cast {
    /** Decimals are rounded half up. */
    INT32(value -> (int) whole(value, Integer.MIN_VALUE, Integer.MAX_VALUE)),
    /** Decimals are rounded half up. */
    INT64(value -> whole(value, Long.MIN_VALUE, Long.MAX_VALUE)),
    FLOAT(value -> (float) decimal(value)),
    DOUBLE(Cast::decimal),
    BOOLEAN(value -> decimal(value) != 0),
    TEXT(String::valueOf);

    private final Function<Object, Object> inJava;

    Cast(Function<Object, Object> inJava) {
        this.inJava = inJava;
    }

    Computation of(Formula operand) {
        return new Computation(
                "cast to " + name(),
                List.of(operand),
                terms -> terms.get(0).cast(name()),
                values -> inJava.apply(values.get(0)));
    }

    private static double decimal(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        return value instanceof Number number ? number.doubleValue() : parsed(value, Double::valueOf);
    }

    private static long whole(Object value, long least, long most) {
        long number;
        if (value instanceof Float || value instanceof Double) {
            number = Math.round(decimal(value));
        } else if (value instanceof String) {
            number = parsed(value, Long::valueOf);
        } else {
            number = value instanceof Boolean ? (long) decimal(value) : ((Number) value).longValue();
        }
        if (number < least || number > most) {
            throw new MappingException("the cast of " + value + " to INT32 does not fit; cast to INT64");
        }
        return number;
    }

    private static <N> N parsed(Object text, Function<String, N> parser) {
        try {
            return parser.apply(text.toString());
        } catch (NumberFormatException cause) {
            throw new MappingException("the text '" + text + "' is no number and cannot be cast to one", cause);
        }
    }
}
