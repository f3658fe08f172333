package io.dendro.query;

import io.dendro.internal.sql.Operator;
import java.util.function.Predicate;

/** Comparisons of values as the server makes them, for groups that are merged here. */
final class Comparisons {

    private Comparisons() {}

    static Predicate<Object> with(Operator operator, Object right) {
        return left -> holds(operator, compare(left, right));
    }

    static boolean holds(Operator operator, int order) {
        return switch (operator) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
        };
    }

    /** Numbers by their value, whatever their types; all else by its own order. */
    @SuppressWarnings("unchecked") // both are values of one type
    static int compare(Object left, Object right) {
        if (left instanceof Number first && right instanceof Number second && first.getClass() != second.getClass()) {
            return Double.compare(first.doubleValue(), second.doubleValue());
        }
        return ((Comparable<Object>) left).compareTo(right);
    }
}
