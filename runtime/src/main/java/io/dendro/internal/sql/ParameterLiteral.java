package io.dendro.internal.sql;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The literal of a parameter's value, by its Java type.
 *
 * @param name the parameter, for messages
 * @param ticks the time of an instant in the server's precision
 */
record ParameterLiteral(String name, ToLongFunction<Instant> ticks) {

    /** @throws IllegalArgumentException if the value has no literal, with the cure */
    String of(Object value) {
        try {
            return value instanceof Collection<?> list ? list(list) : single(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "parameter :" + name + " is " + value + ", which the server's time cannot express exactly: "
                            + e.getMessage(),
                    e);
        } catch (UnencodableException e) {
            throw new IllegalArgumentException("parameter :" + name + " " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("parameter :" + name + ": " + e.getMessage(), e);
        }
    }

    private static final class UnencodableException extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        UnencodableException(String message) {
            super(message);
        }
    }

    private String list(Collection<?> values) {
        if (values.isEmpty()) {
            throw new UnencodableException("is empty, and IN needs a value; nothing can match, so do not ask");
        }
        return values.stream().map(this::single).collect(Collectors.joining(", "));
    }

    private String single(Object value) {
        if (value instanceof String text) {
            return Literal.text(text);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return Literal.integer(((Number) value).longValue());
        }
        if (value instanceof Double number) {
            return Literal.decimal(number);
        }
        if (value instanceof Float number) {
            return Literal.decimal(number);
        }
        if (value instanceof Boolean bool) {
            return Literal.bool(bool);
        }
        if (value instanceof Instant instant) {
            return Literal.integer(ticks.applyAsLong(instant));
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof byte[] bytes) {
            return "X'" + HexFormat.of().withUpperCase().formatHex(bytes) + "'";
        }
        throw new UnencodableException("is a " + value.getClass().getName()
                + ", which has no literal; give a number, Boolean, String, Instant, LocalDate, byte[] or a collection of"
                + " these, such as an enum's name()");
    }

    /** Where a parameter stands the server reads a date from text; the number of {@link Literal#date} needs a cast. */
    private static String date(LocalDate date) {
        Literal.date(date);
        return Literal.text(date.toString());
    }
}
