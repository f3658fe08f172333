package io.dendro.query;

/** A truth value. */
public sealed class BooleanExpression<S> extends ScalarExpression<S, Boolean> permits BooleanColumn {

    BooleanExpression(Formula formula) {
        super(formula, new BooleanForm());
    }

    public final Condition<S> isTrue() {
        return eq(true);
    }

    public final Condition<S> isFalse() {
        return eq(false);
    }

    /** The most frequent value of one device; IoTDB's answers for several devices cannot be merged. */
    public final BooleanExpression<Group<S>> mode() {
        return new BooleanExpression<>(mostFrequent());
    }

    /** 1 for true and 0 for false. */
    public final NumberExpression<S, Integer> asInt() {
        return new NumberExpression<>(Cast.INT32.of(formula()), NumberForm.INT);
    }

    /** As text, {@code true} or {@code false}. */
    public final TextExpression<S> asText() {
        return new TextExpression<>(Cast.TEXT.of(formula()));
    }

    @Override
    public final BooleanExpression<Group<S>> first() {
        return new BooleanExpression<>(firstValue());
    }

    @Override
    public final BooleanExpression<Group<S>> last() {
        return new BooleanExpression<>(lastValue());
    }

    @Override
    public final BooleanExpression<Group<S>> atMaxOf(NumberExpression<S, ?> number) {
        return new BooleanExpression<>(valueAtMaxOf(number));
    }

    @Override
    public final BooleanExpression<Group<S>> atMinOf(NumberExpression<S, ?> number) {
        return new BooleanExpression<>(valueAtMinOf(number));
    }
}
