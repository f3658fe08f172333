package io.dendro.query;

import io.dendro.internal.sql.Operator;
import io.dendro.internal.sql.Predicate;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The time of a row, or a TIMESTAMP measurement. How its values are encoded depends on the server's precision, which is
 * known only when a query is rendered.
 *
 * @param identifier the name in SQL
 * @param present holds where there is a value
 */
record InstantOperand(String identifier, Predicate present) implements OrderedOperand<Instant> {

    static final InstantOperand ROW_TIME = new InstantOperand("time", Predicate.ALWAYS);

    static InstantOperand of(MeasurementSchema schema) {
        String identifier = NodeName.quote(schema.name());
        return new InstantOperand(identifier, Predicate.comparison(identifier, identifier + " IS NOT NULL"));
    }

    @Override
    public <E> Condition<E> compared(Operator operator, Instant value) {
        return new InstantComparison<>(this, operator, value);
    }

    @Override
    public <E> Condition<E> member(Collection<? extends Instant> values) {
        return new InstantMembership<>(this, List.copyOf(values), Membership.INSIDE);
    }
}
