package io.dendro.query;

import io.dendro.internal.sql.Literal;
import io.dendro.internal.sql.Operator;
import io.dendro.internal.sql.WholeNumbers;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import java.util.Collection;

/** A measurement of 64-bit whole numbers. */
record LongOperand(String identifier) implements OrderedOperand<Long> {

    static LongOperand of(MeasurementSchema schema) {
        return new LongOperand(NodeName.quote(schema.name()));
    }

    @Override
    public <E> Condition<E> compared(Operator operator, Long value) {
        return new Leaf<>(
                WholeNumbers.compared(identifier, operator, value),
                WholeNumbers.compared(identifier, operator.opposite(), value));
    }

    @Override
    public <E> Condition<E> member(Collection<? extends Long> values) {
        return Leaf.member(
                identifier, values.stream().map(Literal::integer).distinct().toList());
    }
}
