package io.dendro.processor.diagnostic;

import org.jspecify.annotations.Nullable;

/** One problem at one place, or of the whole build. */
record Diagnostic(Problem problem, @Nullable Location location, String text) {

    /** The whole message: what is wrong and how to cure it, an excerpt where there is one, the code. */
    String message() {
        return text + " [" + problem.code() + "]";
    }

    /** Whether the user has accepted it where it is. */
    boolean isSuppressed() {
        return location != null && Suppressions.cover(location.element(), problem);
    }
}
