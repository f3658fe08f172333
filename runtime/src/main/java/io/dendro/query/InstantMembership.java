package io.dendro.query;

import io.dendro.TimePrecision;
import io.dendro.internal.sql.Literal;
import io.dendro.internal.sql.Operator;
import io.dendro.internal.sql.Predicate;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether a time is one of a list. Instants that the server's precision cannot hold are equal to no stored time. */
final class InstantMembership<E> extends Condition<E> {

    private final InstantOperand operand;
    private final List<Instant> values;
    private final Membership membership;

    InstantMembership(InstantOperand operand, List<Instant> values, Membership membership) {
        this.operand = operand;
        this.values = values;
        this.membership = membership;
    }

    @Override
    public Condition<E> not() {
        return new InstantMembership<>(operand, values, membership.opposite());
    }

    @Override
    Predicate predicate(Rendering rendering) {
        TimePrecision precision = rendering.precision();
        List<String> literals = values.stream()
                .filter(value -> precision.floor(value) == precision.ceiling(value))
                .map(precision::floor)
                .distinct()
                .sorted() // the server takes a list of times for sorted when it intersects it with bounds
                .map(Literal::integer)
                .toList();
        if (!literals.isEmpty()) {
            return membership.predicate(operand.formula().term(rendering), literals);
        }
        if (membership == Membership.INSIDE) {
            return Predicate.NEVER;
        }
        return values.isEmpty()
                ? Predicate.ALWAYS
                : operand.present().apply(operand.formula().term(rendering));
    }

    @Override
    void formulas(Consumer<Formula> found) {
        found.accept(operand.formula());
    }

    @Override
    @Nullable
    Boolean test(Totals totals) {
        Object value = operand.formula().value(totals);
        return value == null ? null : Boolean.valueOf(values.contains(value) == (membership == Membership.INSIDE));
    }

    @Override
    TimeRange timeRange(TimePrecision precision) {
        if (operand.isRowTime() && membership == Membership.INSIDE && values.size() == 1) {
            return new InstantComparison<E>(operand, Operator.EQ, values.get(0)).timeRange(precision);
        }
        throw notARange(operand.formula().term(Rendering.readable()).text() + " " + membership + " " + values);
    }
}
