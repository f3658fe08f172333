package io.dendro.query;

import io.dendro.TimePrecision;

/**
 * For whom a condition is rendered.
 *
 * @param precision the server's precision
 * @param place where the condition stands in the whole WHERE clause
 */
record Rendering(TimePrecision precision, Place place) {

    enum Place {
        /** All of the clause, or joined to the rest of it by AND. There the server takes bounds of time for themselves. */
        CONJUNCTION,
        /** Below an OR. There the server compares times as it compares measurements. */
        WITHIN_OR
    }

    static Rendering of(TimePrecision precision) {
        return new Rendering(precision, Place.CONJUNCTION);
    }

    Rendering withinOr() {
        return new Rendering(precision, Place.WITHIN_OR);
    }
}
