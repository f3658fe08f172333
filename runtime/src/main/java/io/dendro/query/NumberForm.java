package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import io.dendro.internal.sql.Literal;
import java.util.function.Function;

/**
 * The numeric types.
 *
 * @param type by its name in SQL
 */
record NumberForm<V extends Number>(
        String type,
        Cell<V> cell,
        Function<String, V> parser,
        Function<Formula, OrderedOperand<V>> operands,
        Function<Number, V> narrow)
        implements OrderedForm<V> {

    static final NumberForm<Integer> INT = new NumberForm<>(
            "INT32",
            ResultSet::getInt,
            Integer::valueOf,
            formula -> new LiteralOperand<>(formula, value -> Literal.integer(value)),
            Number::intValue);

    static final NumberForm<Long> LONG =
            new NumberForm<>("INT64", ResultSet::getLong, Long::valueOf, LongOperand::new, Number::longValue);

    static final NumberForm<Float> FLOAT = new NumberForm<>(
            "FLOAT",
            ResultSet::getFloat,
            Float::valueOf,
            formula -> new LiteralOperand<>(formula, Literal::decimal),
            Number::floatValue);

    static final NumberForm<Double> DOUBLE = new NumberForm<>(
            "DOUBLE",
            ResultSet::getDouble,
            Double::valueOf,
            formula -> new LiteralOperand<>(formula, Literal::decimal),
            Number::doubleValue);

    @Override
    public V read(ResultSet row, int column) {
        return cell.read(row, column);
    }

    @Override
    public V parse(String text, TimePrecision precision) {
        return parser.apply(text);
    }

    @Override
    public OrderedOperand<V> operand(Formula formula) {
        return operands.apply(formula);
    }
}
