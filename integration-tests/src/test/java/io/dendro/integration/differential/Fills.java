package io.dendro.integration.differential;

import io.dendro.integration.differential.meaning.Filling;
import io.dendro.query.Fill;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Random fills. */
record Fills(Fill dsl, Filling meaning) {

    static Fills any(Choices choices) {
        return switch (choices.below(7)) {
            case 0, 1 -> new Fills(Fill.previous(), Filling.previous(null));
            case 2 -> {
                Duration bound = Duration.ofSeconds(choices.between(1, 90));
                yield new Fills(Fill.previous(bound), Filling.previous(bound));
            }
            case 3 -> new Fills(Fill.linear(), Filling.linear());
            case 4 -> new Fills(Fill.constant(7L), Filling.constant(7L));
            case 5 -> new Fills(Fill.constant(0.5), Filling.constant(0.5));
            default ->
                choices.oneIn(2)
                        ? new Fills(Fill.constant("none"), Filling.constant("none"))
                        : new Fills(Fill.constant(true), Filling.constant(true));
        };
    }

    /** What is the same for whole entities, which the server fills. */
    static Fills previous(Choices choices) {
        Duration bound = Duration.ofSeconds(choices.between(1, 90));
        return choices.oneIn(2)
                ? new Fills(Fill.previous(), Filling.previous(null))
                : new Fills(Fill.previous(bound), Filling.previous(bound));
    }

    static @Nullable Fills maybe(Choices choices, int cases) {
        return choices.maybe(cases, () -> any(choices));
    }
}
