package io.dendro.integration.differential.meaning;

import java.time.Instant;

/**
 * A window of time.
 *
 * @param from the first instant, included
 * @param to the end, not included
 * @param since the first instant that counts, later than the first one where the range begins within the window
 */
public record TimeSpan(Instant from, Instant to, Instant since) {

    TimeSpan(Instant from, Instant to) {
        this(from, to, from);
    }

    public boolean holds(Observation row) {
        return !row.time().isBefore(from)
                && !row.time().isBefore(since)
                && row.time().isBefore(to);
    }
}
