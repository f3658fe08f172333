package io.dendro.integration.differential.meaning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a result is about.
 *
 * @param time of the row or the window; null without windows
 * @param end of the window; null without windows
 * @param device of the row or, for a group, the first of its devices
 * @param rows the row, or the rows of the group
 */
public record Line(@Nullable Instant time, @Nullable Instant end, Device device, List<Observation> rows) {

    static Line of(Observation row) {
        return new Line(row.time(), null, row.device(), List.of(row));
    }
}
