package io.dendro.query;

/**
 * A function over the rows of a device in their order; made by {@link NumberExpression#series()}. It can only be selected:
 * the server refuses it in conditions, and it may have values at fewer times than there are rows. Beside other columns it
 * is missing at the other times. Immutable.
 */
public final class SeriesFunction<S, V> extends Calculated<S, V> {

    /** What a value of the function depends on. */
    enum Reach {
        /** One value of the series: the order of rows does not matter. */
        VALUE,
        /** Others too. */
        SERIES
    }

    private final Reach reach;

    SeriesFunction(Formula formula, ValueForm<V> form, Reach reach) {
        super(formula, form);
        this.reach = reach;
    }

    static boolean followsOrder(Object item) {
        return item instanceof SeriesFunction<?, ?> function && function.reach == Reach.SERIES;
    }
}
