package io.dendro.mapping;

import io.dendro.annotation.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stores the constants of an enum as codes of their own. Immutable and thread-safe. */
public final class EnumCodes<T extends Enum<T>, S> implements Converter<T, S> {

    private final Class<T> type;
    private final Function<? super T, ? extends S> code;
    private final Map<S, T> constants = new LinkedHashMap<>();

    private EnumCodes(Class<T> type, Function<? super T, ? extends S> code) {
        this.type = type;
        this.code = code;
        for (T constant : type.getEnumConstants()) {
            T other = constants.put(codeOf(constant), constant);
            if (other != null) {
                throw new IllegalStateException(
                        type.getName() + " gives the code " + codeOf(constant) + " to " + other.name()
                                + " and " + constant.name()
                                + ", so what is stored could not be read back; give each a code of its"
                                + " own");
            }
        }
    }

    /**
     * Stores what a method of the enum gives.
     *
     * @throws IllegalStateException if two constants have one code, or a constant has none
     */
    public static <T extends Enum<T>, S> Converter<T, S> of(Class<T> type, Function<? super T, ? extends S> code) {
        return new EnumCodes<>(type, code);
    }

    /** Stores the positions of the constants. */
    public static <T extends Enum<T>> Converter<T, Integer> ordinals(Class<T> type) {
        return new EnumCodes<>(type, Enum::ordinal);
    }

    @Override
    public S toStored(T constant) {
        return codeOf(constant);
    }

    /** @throws IllegalArgumentException if no constant has the code */
    @Override
    public T fromStored(S stored) {
        T constant = constants.get(stored);
        if (constant == null) {
            throw new IllegalArgumentException(stored + " is the code of no constant of " + type.getSimpleName() + " "
                    + constants + "; add the constant or correct the stored value");
        }
        return constant;
    }

    private S codeOf(T constant) {
        @Nullable S given = code.apply(constant);
        if (given == null) {
            throw new IllegalStateException(
                    type.getName() + " gives no code to " + constant.name() + "; give each constant a code of its own");
        }
        return given;
    }
}
