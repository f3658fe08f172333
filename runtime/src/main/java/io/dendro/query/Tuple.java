package io.dendro.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row, in the order of the select list.
 *
 * @param place the nodes of the device, or those by which the devices were merged
 * @param time that of the row, or of its window; null if there is none
 * @param keys what the rows are sorted by; empty if they come sorted
 */
record Tuple(@Nullable Object[] values, List<String> place, @Nullable Instant time, @Nullable Object[] keys) {

    /** A value as the type of its column, which the stage that calls this knows from its type parameters. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    <T extends @Nullable Object> T get(int index) {
        return (T) values[index];
    }

    boolean isMissing(int index) {
        return values[index] == null;
    }
}
