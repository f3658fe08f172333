package io.dendro.query;

import io.dendro.TimePrecision;
import io.dendro.internal.sql.Literal;
import io.dendro.internal.sql.Operator;
import io.dendro.internal.sql.Predicate;
import io.dendro.internal.sql.Term;
import io.dendro.internal.sql.WholeNumbers;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    Predicate predicate(Rendering rendering) {
        TimePrecision precision = rendering.precision();
        if (isBeyond(precision)) {
            return holdsForAll(precision) ? present(rendering) : Predicate.NEVER;
        }
        long floor = precision.floor(value);
        long ceiling = precision.ceiling(value);
        return switch (operator) {
            case EQ -> floor == ceiling ? compared(floor, rendering) : Predicate.NEVER;
            case NE -> floor == ceiling ? compared(floor, rendering) : present(rendering);
            case LE, GT -> compared(floor, rendering);
            case LT, GE -> compared(ceiling, rendering);
        };
    }

    @Override
    void formulas(Consumer<Formula> found) {
        found.accept(operand.formula());
    }

    @Override
    @Nullable
    Boolean test(Totals totals) {
        Object found = operand.formula().value(totals);
        return found == null
                ? null
                : Boolean.valueOf(Comparisons.with(operator, value).test(found));
    }

    @Override
    TimeRange timeRange(TimePrecision precision) {
        if (!isRowTime() || operator == Operator.NE) {
            throw notARange(
                    operand.formula().term(Rendering.readable()).text() + " " + operator.symbol() + " " + value);
        }
        if (isBeyond(precision)) {
            return holdsForAll(precision) ? TimeRange.ALL : TimeRange.NONE;
        }
        long floor = precision.floor(value);
        long ceiling = precision.ceiling(value);
        return switch (operator) {
            case GE -> TimeRange.from(ceiling);
            case GT -> TimeRange.from(floor + 1);
            case LE -> TimeRange.to(floor);
            case LT -> TimeRange.to(ceiling - 1);
            case EQ, NE -> TimeRange.from(ceiling).intersection(TimeRange.to(floor));
        };
    }

    /**
     * Whether no timestamp can reach the instant, as with {@link Instant#MAX} for "ever". It is not sent: the server plans
     * for each partition of a range, and runs out of memory (719) when both its ends are far out.
     */
    private boolean isBeyond(TimePrecision precision) {
        long floor = precision.floor(value);
        return floor == Long.MAX_VALUE || floor == -Long.MAX_VALUE;
    }

    /** Whether all timestamps lie on the operator's side of an instant that is beyond them. */
    private boolean holdsForAll(TimePrecision precision) {
        boolean inTheFuture = precision.floor(value) == Long.MAX_VALUE;
        return switch (operator) {
            case EQ -> false;
            case NE -> true;
            case LT, LE -> inTheFuture;
            case GT, GE -> !inTheFuture;
        };
    }

    private Predicate present(Rendering rendering) {
        return operand.present().apply(operand.formula().term(rendering));
    }

    private Predicate compared(long timestamp, Rendering rendering) {
        Term left = operand.formula().term(rendering);
        boolean isBoundOfScan = isRowTime() && rendering.isConjunction();
        return isBoundOfScan
                ? Predicate.comparison(left, operator.symbol() + " " + Literal.integer(timestamp))
                : WholeNumbers.compared(left, operator, timestamp);
    }

    private boolean isRowTime() {
        return operand.isRowTime();
    }
}
