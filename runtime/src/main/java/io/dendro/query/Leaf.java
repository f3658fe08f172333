package io.dendro.query;

import io.dendro.TimePrecision;
import io.dendro.internal.sql.Operator;
import io.dendro.internal.sql.Predicate;
import java.util.List;

/** A condition on one measurement whose text, and whose opposite's text, are known at once. */
final class Leaf<E> extends Condition<E> {

    private final Predicate holds;
    private final Predicate fails;

    Leaf(Predicate holds, Predicate fails) {
        this.holds = holds;
        this.fails = fails;
    }

    static <E> Leaf<E> of(String identifier, String holds, String fails) {
        return new Leaf<>(Predicate.comparison(identifier, holds), Predicate.comparison(identifier, fails));
    }

    static <E> Leaf<E> comparison(String identifier, Operator operator, String literal) {
        return of(
                identifier,
                identifier + " " + operator.symbol() + " " + literal,
                identifier + " " + operator.opposite().symbol() + " " + literal);
    }

    static <E> Leaf<E> member(String identifier, List<String> literals) {
        if (literals.isEmpty()) {
            return new Leaf<>(Predicate.NEVER, Predicate.ALWAYS);
        }
        return new Leaf<>(
                Membership.INSIDE.predicate(identifier, literals), Membership.OUTSIDE.predicate(identifier, literals));
    }

    @Override
    public Condition<E> not() {
        return new Leaf<>(/* holds= */ fails, /* fails= */ holds);
    }

    @Override
    Predicate predicate(Rendering rendering) {
        return holds;
    }

    @Override
    TimeRange timeRange(TimePrecision precision) {
        throw notARange(holds.text());
    }
}
