package io.dendro.query;

import io.dendro.TimePrecision;
import io.dendro.internal.sql.Literal;
import io.dendro.internal.sql.Predicate;
import java.time.Instant;

/**
 * A comparison with an instant that may be finer than the server's precision: between two ticks, an instant is after
 * the one and before the other, and equal to none.
 */
final class InstantComparison<E> extends Condition<E> {

    private final InstantOperand operand;
    private final Operator operator;
    private final Instant value;

    InstantComparison(InstantOperand operand, Operator operator, Instant value) {
        this.operand = operand;
        this.operator = operator;
        this.value = value;
    }

    @Override
    public Condition<E> not() {
        return new InstantComparison<>(operand, operator.opposite(), value);
    }

    @Override
    Predicate predicate(TimePrecision precision) {
        long floor = precision.floor(value);
        long ceiling = precision.ceiling(value);
        return switch (operator) {
            case EQ -> floor == ceiling ? rendered(floor) : Predicate.NEVER;
            case NE -> floor == ceiling ? rendered(floor) : operand.present();
            case LE, GT -> rendered(floor);
            case LT, GE -> rendered(ceiling);
        };
    }

    @Override
    TimeRange timeRange(TimePrecision precision) {
        long floor = precision.floor(value);
        long ceiling = precision.ceiling(value);
        if (!operand.equals(InstantOperand.ROW_TIME) || operator == Operator.NE) {
            throw notARange(operand.identifier() + " " + operator.symbol() + " " + value);
        }
        return switch (operator) {
            case GE -> TimeRange.from(ceiling);
            case GT -> TimeRange.after(floor);
            case LE -> TimeRange.to(floor);
            case LT -> TimeRange.before(ceiling);
            case EQ, NE -> TimeRange.from(ceiling).intersection(TimeRange.to(floor));
        };
    }

    private Predicate rendered(long timestamp) {
        return Predicate.comparison(operand.identifier() + " " + operator.symbol() + " " + Literal.integer(timestamp));
    }
}
