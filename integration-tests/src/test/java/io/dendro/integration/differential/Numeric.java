package io.dendro.integration.differential;

import io.dendro.integration.differential.meaning.Term;
import io.dendro.query.NumberExpression;

/** A number, and how far its value can be relied upon. */
record Numeric<S, V extends Number & Comparable<V>>(
        NumberExpression<S, V> dsl, Term<V> term, Class<V> type, Exactness exactness) {

    /** Whether every way of computing it gives the same bits. */
    enum Exactness {
        /** Yes: conditions and orders may depend on it. */
        EXACT,
        /** No, but it is finite. */
        ROUNDED,
        /** It may be NaN or infinite. */
        WILD;

        Exactness and(Exactness other) {
            return compareTo(other) > 0 ? this : other;
        }
    }

    static <S, V extends Number & Comparable<V>> Numeric<S, V> exact(
            NumberExpression<S, V> dsl, Term<V> term, Class<V> type) {
        return new Numeric<>(dsl, term, type, Exactness.EXACT);
    }

    static <S> Numeric<S, Double> decimal(NumberExpression<S, Double> dsl, Term<Double> term, Exactness exactness) {
        return new Numeric<>(dsl, term, Double.class, exactness);
    }

    boolean isExact() {
        return exactness == Exactness.EXACT;
    }
}
