package io.dendro.processor.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** How loud a message is in a build. */
public enum Level {
    OFF(null),
    NOTE(Kind.NOTE),
    WARNING(Kind.WARNING),
    ERROR(Kind.ERROR);

    private final Optional<Kind> kind;

    Level(@Nullable Kind kind) {
        this.kind = Optional.ofNullable(kind);
    }

    /** What a compiler calls it; nothing for a message that is not shown. */
    Optional<Kind> kind() {
        return kind;
    }

    /** The word for it in an option. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Level> of(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equals(word))
                .findFirst();
    }

    /** The words for all levels, the quietest first. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Level::word).toList();
    }
}
