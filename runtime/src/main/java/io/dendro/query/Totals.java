package io.dendro.query;

import org.jspecify.annotations.Nullable;

/** The aggregates of a merged group. */
@FunctionalInterface
interface Totals {
    /** The aggregate's value; null where there is none. */
    @Nullable
    Object of(AggregateCall call);
}
