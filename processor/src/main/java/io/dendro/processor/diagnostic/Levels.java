package io.dendro.processor.diagnostic;

import java.util.Map;

/** How loud a project wants each message: errors stay errors, warnings may have a level of their own, by code. */
public final class Levels {
    private final Map<String, Level> byCode;

    public Levels(Map<String, Level> byCode) {
        this.byCode = Map.copyOf(byCode);
    }

    /** Each message as loud as its severity. */
    public static Levels byDefault() {
        return new Levels(Map.of());
    }

    Level of(Problem problem) {
        return problem.severity() == Severity.ERROR ? Level.ERROR : byCode.getOrDefault(problem.code(), Level.WARNING);
    }
}
