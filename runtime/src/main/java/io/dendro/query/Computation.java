package io.dendro.query;

import io.dendro.internal.sql.Term;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value computed of others, row by row or group by group; there is none where one of the others is missing.
 *
 * @param name what is computed, in words
 * @param sql the terms of the operands to the term of the whole
 * @param inJava the values of the operands to the value of the whole; null if only the server can tell
 */
record Computation(
        String name,
        List<Formula> operands,
        Function<List<Term>, Term> sql,
        @Nullable Function<List<Object>, Object> inJava)
        implements Formula {

    /** A function of one number that Java's {@link Math} has too. */
    static Computation ofNumber(String function, Formula operand, DoubleUnaryOperator inJava) {
        return new Computation(
                function,
                List.of(operand),
                terms -> Term.call(function, terms, List.of()),
                values -> inJava.applyAsDouble(((Number) values.get(0)).doubleValue()));
    }

    /** A function that only the server can compute. */
    static Computation onServer(String function, List<Formula> operands, String... settings) {
        return new Computation(function, operands, terms -> Term.call(function, terms, Arrays.asList(settings)), null);
    }

    @Override
    public Term term(Rendering rendering) {
        return sql.apply(
                operands.stream().map(operand -> operand.term(rendering)).toList());
    }

    @Override
    public void aggregates(Consumer<AggregateCall> found) {
        operands.forEach(operand -> operand.aggregates(found));
    }

    @Override
    public @Nullable Object value(Totals totals) {
        if (inJava == null) {
            throw new IllegalStateException(name + " is computed by the server only");
        }
        Object[] values = new Object[operands.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = operands.get(i).value(totals);
            if (value == null) {
                return null;
            }
            values[i] = value;
        }
        return inJava.apply(List.of(values));
    }

    @Override
    public @Nullable String serverOnly() {
        return inJava == null
                ? name + "()"
                : operands.stream()
                        .map(Formula::serverOnly)
                        .filter(found -> found != null)
                        .findFirst()
                        .orElse(null);
    }
}
