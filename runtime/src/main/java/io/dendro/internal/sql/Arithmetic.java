package io.dendro.internal.sql;

import java.util.function.DoubleBinaryOperator;

/** The arithmetic operators. IoTDB computes all of them on doubles, whatever the operands are. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
public enum Arithmetic {
    PLUS("+", Term.Binding.SUM, (left, right) -> left + right),
    MINUS("-", Term.Binding.SUM, (left, right) -> left - right),
    TIMES("*", Term.Binding.PRODUCT, (left, right) -> left * right),
    DIVIDED_BY("/", Term.Binding.PRODUCT, (left, right) -> left / right),
    MODULO("%", Term.Binding.PRODUCT, (left, right) -> left % right);

    private final String symbol;
    private final Term.Binding binding;
    private final DoubleBinaryOperator operation;

    Arithmetic(String symbol, Term.Binding binding, DoubleBinaryOperator operation) {
        this.symbol = symbol;
        this.binding = binding;
        this.operation = operation;
    }

    /** The operation as SQL. */
    public Term of(Term left, Term right) {
        return Term.joined(left, symbol, binding, right);
    }

    /** The operation as the server does it. */
    public double of(double left, double right) {
        return operation.applyAsDouble(left, right);
    }
}
