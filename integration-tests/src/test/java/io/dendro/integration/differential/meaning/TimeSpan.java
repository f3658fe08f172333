package io.dendro.integration.differential.meaning;

import java.time.Instant;

/**
 * A window of time.
 *
 * @param from the first instant, included
 * @param to the end, not included
 */
public record TimeSpan(Instant from, Instant to) {

    public boolean holds(Observation row) {
        return !row.time().isBefore(from) && row.time().isBefore(to);
    }
}
