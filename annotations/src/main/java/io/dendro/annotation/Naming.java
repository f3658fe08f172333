package io.dendro.annotation;

import java.util.Locale;
import java.util.regex.Pattern;

/** How the name of a component becomes the name of its measurement. It is applied once, at compile time. */
public enum Naming {
    /** {@code meanTemperature} stays {@code meanTemperature}. */
    IDENTITY {
        @Override
        public String apply(String component) {
            return component;
        }
    },
    /** {@code meanTemperature} becomes {@code mean_temperature}, {@code plantID2} becomes {@code plant_id2}. */
    SNAKE_CASE {
        @Override
        public String apply(String component) {
            return separated(component).toLowerCase(Locale.ROOT);
        }
    },
    /** {@code meanTemperature} becomes {@code MEAN_TEMPERATURE}. */
    UPPER_SNAKE_CASE {
        @Override
        public String apply(String component) {
            return separated(component).toUpperCase(Locale.ROOT);
        }
    };

    /** Before a capital that begins a word: after a small letter or digit, or as the last of a run of capitals. */
    private static final Pattern WORD_START =
            Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** The name of the measurement that holds the component of this name. */
    public abstract String apply(String component);

    private static String separated(String component) {
        return WORD_START.matcher(component).replaceAll("_");
    }
}
