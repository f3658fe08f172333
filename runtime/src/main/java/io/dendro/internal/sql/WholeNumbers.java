package io.dendro.internal.sql;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Compares 64-bit whole numbers so that the answer is exact.
 *
 * <p>IoTDB has two ways to test a condition. While it scans a file it compares whole numbers as such; where it cannot
 * (conditions over several series that are not aligned, or with IS NULL) it compares them as doubles, which beyond 2^53
 * stand for up to 1024 numbers each. IN is exact in both. So a bound is moved to the end of the run of numbers that share
 * a double with it, where both ways agree, and the rest of the run is listed.
 */
public final class WholeNumbers {

    private static final long EXACT_AS_DOUBLE = 1L << 53;

    private WholeNumbers() {}

    public static Predicate compared(String identifier, Operator operator, long value) {
        if (Math.abs(value) < EXACT_AS_DOUBLE && value != Long.MIN_VALUE) {
            return plain(identifier, operator, value);
        }
        return switch (operator) {
            case EQ -> Predicate.comparison(identifier, identifier + " IN (" + value + ")");
            case NE -> Predicate.comparison(identifier, identifier + " NOT IN (" + value + ")");
            case GT -> above(identifier, value);
            case LT -> below(identifier, value);
            case GE -> value == Long.MIN_VALUE ? plain(identifier, operator, value) : above(identifier, value - 1);
            case LE -> value == Long.MAX_VALUE ? plain(identifier, operator, value) : below(identifier, value + 1);
        };
    }

    private static Predicate above(String identifier, long value) {
        long last = value;
        for (long step = 1 << 10; step > 0; step >>= 1) {
            if (last <= Long.MAX_VALUE - step && (double) (last + step) == (double) value) {
                last += step;
            }
        }
        return bounded(
                plain(identifier, Operator.GT, last),
                identifier,
                LongStream.rangeClosed(value, last).skip(1));
    }

    private static Predicate below(String identifier, long value) {
        long first = value;
        for (long step = 1 << 10; step > 0; step >>= 1) {
            if (first >= Long.MIN_VALUE + step && (double) (first - step) == (double) value) {
                first -= step;
            }
        }
        return bounded(plain(identifier, Operator.LT, first), identifier, LongStream.range(first, value));
    }

    private static Predicate bounded(Predicate beyond, String identifier, LongStream run) {
        String listed = run.mapToObj(Literal::integer).collect(Collectors.joining(", "));
        return listed.isEmpty()
                ? beyond
                : Predicate.any(List.of(beyond, Predicate.comparison(identifier, identifier + " IN (" + listed + ")")));
    }

    private static Predicate plain(String identifier, Operator operator, long value) {
        return Predicate.comparison(identifier, identifier + " " + operator.symbol() + " " + Literal.integer(value));
    }
}
