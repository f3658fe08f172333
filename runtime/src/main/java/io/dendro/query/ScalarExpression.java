package io.dendro.query;

/** A value that can be sorted by, as it is stored as it is: all but binary and converted ones. */
public sealed class ScalarExpression<S, V> extends EquatableExpression<S, V>
        permits OrderedExpression, TextExpression, BooleanExpression, EnumColumn {

    ScalarExpression(Formula formula, ValueForm<V> form) {
        super(formula, form);
    }

    /**
     * Smallest first; missing values come last unless {@link ValueOrder#nullsFirst()} is asked for.
     *
     * @throws IllegalArgumentException for a measurement named {@code device}, by which IoTDB (2.0.1-beta) does not sort
     */
    public final ValueOrder<S> asc() {
        return ValueOrder.of(formula(), Direction.ASC);
    }

    /** Largest first; as {@link #asc}. */
    public final ValueOrder<S> desc() {
        return ValueOrder.of(formula(), Direction.DESC);
    }

    @Override
    public ScalarExpression<Group<S>, V> first() {
        return new ScalarExpression<>(firstValue(), form());
    }

    @Override
    public ScalarExpression<Group<S>, V> last() {
        return new ScalarExpression<>(lastValue(), form());
    }

    @Override
    public ScalarExpression<Group<S>, V> atMaxOf(NumberExpression<S, ?> number) {
        return new ScalarExpression<>(valueAtMaxOf(number), form());
    }

    @Override
    public ScalarExpression<Group<S>, V> atMinOf(NumberExpression<S, ?> number) {
        return new ScalarExpression<>(valueAtMinOf(number), form());
    }
}
