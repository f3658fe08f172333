package io.dendro.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one row, in the order of the select list. */
final class Tuple {

    private static final @Nullable Object[] UNSORTED = {};

    private final @Nullable Object[] values;
    private final List<String> place;
    private final @Nullable Instant time;
    private final @Nullable Object[] keys;

    /**
     * A tuple.
     *
     * @param place the nodes of the device, or those by which devices were merged
     * @param time that of the row, or of its window; null if there is none
     * @param keys what tuples are sorted by
     */
    Tuple(@Nullable Object[] values, List<String> place, @Nullable Instant time, @Nullable Object[] keys) {
        this.values = values;
        this.place = place;
        this.time = time;
        this.keys = keys;
    }

    /** A tuple that comes sorted. */
    Tuple(@Nullable Object[] values, List<String> place, @Nullable Instant time) {
        this(values, place, time, UNSORTED);
    }

    /** A tuple of which nobody asks where it is. */
    Tuple(@Nullable Object[] values) {
        this(values, List.of(), null, UNSORTED);
    }

    /** A value as the type of its column, which the stage that calls this knows from its type parameters. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    <T extends @Nullable Object> T get(int index) {
        return (T) values[index];
    }

    boolean isMissing(int index) {
        return values[index] == null;
    }

    @Nullable
    Object[] values() {
        return values;
    }

    List<String> place() {
        return place;
    }

    @Nullable
    Instant time() {
        return time;
    }

    @Nullable
    Object key(int index) {
        return keys[index];
    }

    /** Which row it is, for messages; nothing if nobody asked. */
    String where() {
        List<String> parts = new ArrayList<>();
        if (!place.isEmpty()) {
            parts.add("nodes " + place);
        }
        if (time != null) {
            parts.add("time " + time);
        }
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    /** The same row with other values. */
    Tuple with(@Nullable Object[] changed) {
        return new Tuple(changed, place, time, keys);
    }
}
