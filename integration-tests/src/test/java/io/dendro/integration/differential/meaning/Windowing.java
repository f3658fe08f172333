package io.dendro.integration.differential.meaning;

import java.util.List;
import java.util.Set;

/** A way to cut rows into windows. */
public sealed interface Windowing permits Windowing.OfTime, Windowing.OfRows {

    /** The measurements that decide where a window ends. */
    default Set<String> columns() {
        return Set.of();
    }

    /** Windows that are the same for all devices, and are there without rows too. */
    non-sealed interface OfTime extends Windowing {
        List<TimeSpan> spans();
    }

    /** Windows that follow from the rows of a device, which come by time. */
    non-sealed interface OfRows extends Windowing {
        List<Slice> cut(List<Observation> rows);
    }
}
