package io.dendro.query;

import io.dendro.Alignment;
import io.dendro.TimePrecision;

/**
 * For whom a condition is rendered.
 *
 * @param precision the server's precision
 * @param alignment how the entity's devices are stored
 * @param place where the condition stands in the whole WHERE clause
 * @param rows of which rows it is computed
 */
record Rendering(TimePrecision precision, Alignment alignment, Place place, Rows rows) {

    enum Place {
        /** All of the clause, or joined to the rest of it by AND. There the server takes bounds of time for themselves. */
        CONJUNCTION,
        /**
         * The same, where aggregates are asked for. Of several devices that are not aligned the server loses rows if it tests
         * more than one series while it scans.
         */
        CONJUNCTION_OF_AGGREGATES,
        /** Below an OR. There the server compares times as it compares measurements. */
        WITHIN_OR
    }

    enum Rows {
        /** Of all of them. */
        ALL,
        /** Of those that are left to a branch of CASE. There the server takes an unknown AND a true for true. */
        LEFT_OVER
    }

    static Rendering of(Source<?> source) {
        return new Rendering(source.precision(), source.definition().alignment(), Place.CONJUNCTION, Rows.ALL);
    }

    /** For people: times in nanoseconds. */
    static Rendering readable() {
        return new Rendering(TimePrecision.NANOSECONDS, Alignment.ALIGNED, Place.CONJUNCTION, Rows.ALL);
    }

    Rendering ofAggregates() {
        return new Rendering(precision, alignment, Place.CONJUNCTION_OF_AGGREGATES, rows);
    }

    /** Whether a condition is the whole clause, or joined to the rest of it by AND. */
    boolean isConjunction() {
        return place != Place.WITHIN_OR;
    }

    Rendering withinOr() {
        return new Rendering(precision, alignment, Place.WITHIN_OR, rows);
    }

    Rendering ofLeftOver() {
        return new Rendering(precision, alignment, place, Rows.LEFT_OVER);
    }
}
