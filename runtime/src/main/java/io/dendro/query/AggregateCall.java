package io.dendro.query;

import io.dendro.internal.sql.Term;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate: what the server computes for one device, and of what it is merged for several.
 *
 * @param whole what to ask for when a row is about one device
 * @param merging how the parts of several devices become one
 * @param parts what to ask of each device when their answers are merged
 */
record AggregateCall(Part whole, Merging merging, List<Part> parts) implements Formula {

    static AggregateCall of(Part whole, Merging merging, Part... parts) {
        return new AggregateCall(whole, merging, List.of(parts));
    }

    /** An aggregate that is its own only part. */
    static AggregateCall simple(Part whole, Merging merging) {
        return new AggregateCall(whole, merging, List.of(whole));
    }

    /** An aggregate of single devices only. */
    static AggregateCall unmerged(Part whole) {
        return new AggregateCall(whole, Merging.NONE, List.of());
    }

    @Override
    public Term term(Rendering rendering) {
        return whole.term(rendering);
    }

    @Override
    public void aggregates(Consumer<AggregateCall> found) {
        found.accept(this);
    }

    @Override
    public @Nullable Object value(Totals totals) {
        return totals.of(this);
    }

    @Override
    public @Nullable String serverOnly() {
        return merging == Merging.NONE ? whole.function() + "()" : null;
    }

    /** The aggregate of a group that is one device. A duration is still made of its ends: the server fails on it. */
    AggregateCall ofOneDevice() {
        return merging == Merging.DURATION || parts.equals(List.of(whole))
                ? this
                : new AggregateCall(whole, Merging.SINGLE, List.of(whole));
    }

    boolean isDuration() {
        return merging == Merging.DURATION;
    }

    /** The text by which equal calls know each other. */
    String key(Rendering rendering) {
        return term(rendering).text();
    }
}
