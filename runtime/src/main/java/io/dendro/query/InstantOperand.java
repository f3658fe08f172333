package io.dendro.query;

import io.dendro.internal.sql.Operator;
import io.dendro.internal.sql.Predicate;
import io.dendro.internal.sql.Term;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The time of a row, or a TIMESTAMP. How its values are encoded depends on the server's precision, which is known only
 * when a query is rendered.
 *
 * @param present holds where there is a value
 */
record InstantOperand(Formula formula, Function<Term, Predicate> present) implements OrderedOperand<Instant> {

    static final InstantOperand ROW_TIME = new InstantOperand(new SeriesName("time"), term -> Predicate.ALWAYS);

    static InstantOperand of(Formula formula) {
        return new InstantOperand(formula, term -> Predicate.comparison(term, "IS NOT NULL"));
    }

    boolean isRowTime() {
        return equals(ROW_TIME);
    }

    @Override
    public <S> Condition<S> compared(Operator operator, Instant value) {
        return new InstantComparison<>(this, operator, value);
    }

    @Override
    public <S> Condition<S> member(Collection<? extends Instant> values) {
        return new InstantMembership<>(this, List.copyOf(values), Membership.INSIDE);
    }
}
