package io.dendro.query;

/**
 * A function over the rows of a device in their order; made by {@link NumberExpression#series()}. It can only be selected:
 * the server refuses it in conditions, and it may have values at fewer times than there are rows. Beside other columns it
 * is missing at the other times. Immutable.
 */
public final class SeriesFunction<S, V> extends Calculated<S, V> {

    SeriesFunction(Formula formula, ValueForm<V> form) {
        super(formula, form);
    }
}
