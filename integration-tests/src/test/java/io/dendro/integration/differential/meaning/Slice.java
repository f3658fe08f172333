package io.dendro.integration.differential.meaning;

import java.time.Instant;
import java.util.List;

/** The rows of one window, of which there is at least one. */
public record Slice(List<Observation> rows) {

    Instant start() {
        return rows.get(0).time();
    }

    /** The time of the last row. */
    Instant end() {
        return rows.get(rows.size() - 1).time();
    }
}
