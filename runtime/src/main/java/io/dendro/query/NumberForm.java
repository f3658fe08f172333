package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import io.dendro.internal.sql.Literal;

/** The numeric types. Each is a class and not a list of lambdas, since they are made when a program starts, queries or not. */
abstract class NumberForm<V extends Number> implements OrderedForm<V> {

    static final NumberForm<Integer> INT = new NumberForm<>("INT32") {
        @Override
        public Integer read(ResultSet row, int column) {
            return row.getInt(column);
        }

        @Override
        public Integer parse(String text, TimePrecision precision) {
            return Integer.valueOf(text);
        }

        @Override
        public OrderedOperand<Integer> operand(Formula formula) {
            return new LiteralOperand<>(formula, value -> Literal.integer(value));
        }

        @Override
        Integer narrow(Number value) {
            return value.intValue();
        }
    };

    static final NumberForm<Long> LONG = new NumberForm<>("INT64") {
        @Override
        public Long read(ResultSet row, int column) {
            return row.getLong(column);
        }

        @Override
        public Long parse(String text, TimePrecision precision) {
            return Long.valueOf(text);
        }

        @Override
        public OrderedOperand<Long> operand(Formula formula) {
            return new LongOperand(formula);
        }

        @Override
        Long narrow(Number value) {
            return value.longValue();
        }
    };

    static final NumberForm<Float> FLOAT = new NumberForm<>("FLOAT") {
        @Override
        public Float read(ResultSet row, int column) {
            return row.getFloat(column);
        }

        @Override
        public Float parse(String text, TimePrecision precision) {
            return Float.valueOf(text);
        }

        @Override
        public OrderedOperand<Float> operand(Formula formula) {
            return new LiteralOperand<>(formula, Literal::decimal);
        }

        @Override
        Float narrow(Number value) {
            return value.floatValue();
        }
    };

    static final NumberForm<Double> DOUBLE = new NumberForm<>("DOUBLE") {
        @Override
        public Double read(ResultSet row, int column) {
            return row.getDouble(column);
        }

        @Override
        public Double parse(String text, TimePrecision precision) {
            return Double.valueOf(text);
        }

        @Override
        public OrderedOperand<Double> operand(Formula formula) {
            return new LiteralOperand<>(formula, Literal::decimal);
        }

        @Override
        Double narrow(Number value) {
            return value.doubleValue();
        }
    };

    private final String type;

    private NumberForm(String type) {
        this.type = type;
    }

    /** Its name in SQL. */
    String type() {
        return type;
    }

    /** The nearest value of this type. */
    abstract V narrow(Number value);
}
