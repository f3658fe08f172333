package io.dendro.processor.descriptor;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The first word of a line of a descriptor. */
enum Keyword {
    NAME,
    PATH,
    INTEGER,
    ONE_OF,
    ALIGNMENT,
    DATABASE_DEPTH,
    TIME_TO_LIVE,
    WRITTEN,
    READ_ONLY;

    /** The first line. A reader leaves descriptors of other versions alone, and lines that it does not know. */
    static final String VERSION_1 = "dendro-entity 1";

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    String line(String rest) {
        return word + " " + rest;
    }

    /** The rest of a line that begins with this word. */
    Optional<String> restOf(String line) {
        return Optional.of(line)
                .filter(text -> text.startsWith(word + " "))
                .map(text -> text.substring(word.length() + 1));
    }

    /** What follows this word, in each line that begins with it. */
    Stream<String> restsIn(Stream<String> lines) {
        return lines.flatMap(line -> restOf(line).stream());
    }
}
