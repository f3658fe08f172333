package io.dendro.processor.option;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An option of the processor. */
public enum Option {
    /** The levels of warnings: {@code -Adendro.warn=D0703:note,D0603:off}. */
    WARN("dendro.warn"),
    /** The naming of entities that do not choose one: {@code -Adendro.naming=SNAKE_CASE}. */
    NAMING("dendro.naming");

    static final String PREFIX = "dendro.";

    private final String key;

    Option(String key) {
        this.key = key;
    }

    /** The name of the option, as it follows {@code -A}. */
    public String key() {
        return key;
    }

    /** The names of all options: what a processor says it supports, as compilers warn of others. */
    public static Set<String> keys() {
        return Stream.of(values()).map(Option::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<String> in(Map<String, String> options) {
        return Optional.ofNullable(options.get(key));
    }

    static boolean isUnknown(String key) {
        return key.startsWith(PREFIX) && Arrays.stream(values()).noneMatch(option -> option.key.equals(key));
    }
}
