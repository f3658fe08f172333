package io.dendro.integration.differential;

import org.jspecify.annotations.Nullable;

/** A part of a result. */
record Pages(long offset, @Nullable Long limit) {

    static Pages any(Choices choices) {
        return new Pages(
                choices.oneIn(4) ? choices.between(1, 20) : 0,
                choices.oneIn(3) ? Long.valueOf(choices.between(0, 30)) : null);
    }
}
