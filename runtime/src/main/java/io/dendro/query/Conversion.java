package io.dendro.query;

import io.dendro.annotation.Converter;
import io.dendro.error.MappingException;
import org.jspecify.annotations.Nullable;

/** A component's converter, whose failures say which component they concern. */
record Conversion<J, S>(String component, Converter<J, S> converter) {

    /** Whether another one converts alike: converters of one class do, unless the class is that of a lambda. */
    boolean convertsAs(Conversion<?, ?> other) {
        return converter.equals(other.converter)
                || (converter.getClass().equals(other.converter.getClass())
                        && !converter.getClass().isHidden());
    }

    S toStored(J value) {
        try {
            return present(converter.toStored(value));
        } catch (RuntimeException e) {
            throw failed("store", value, e);
        }
    }

    J fromStored(S stored) {
        try {
            return present(converter.fromStored(stored));
        } catch (RuntimeException e) {
            throw failed("read", stored, e);
        }
    }

    private static <T> T present(@Nullable T result) {
        if (result == null) {
            throw new IllegalStateException("it returned null, and a converter must not");
        }
        return result;
    }

    private MappingException failed(String verb, @Nullable Object value, RuntimeException cause) {
        return new MappingException(
                "component " + component + ": its converter cannot " + verb + " '" + value + "': " + cause.getMessage(),
                cause);
    }
}
