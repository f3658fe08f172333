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

    public static Predicate compared(Term term, Operator operator, long value) {
        if (Math.abs(value) < EXACT_AS_DOUBLE && value != Long.MIN_VALUE) {
            return plain(term, operator, value);
        }
        return switch (operator) {
            case EQ -> Predicate.comparison(term, "IN (" + value + ")");
            case NE -> Predicate.comparison(term, "NOT IN (" + value + ")");
            case GT -> above(term, value);
            case LT -> below(term, value);
            case GE -> value == Long.MIN_VALUE ? plain(term, operator, value) : above(term, value - 1);
            case LE -> value == Long.MAX_VALUE ? plain(term, operator, value) : below(term, value + 1);
        };
    }

    private static Predicate above(Term term, long value) {
        long last = value;
        for (long step = 1 << 10; step > 0; step >>= 1) {
            if (last <= Long.MAX_VALUE - step && (double) (last + step) == (double) value) {
                last += step;
            }
        }
        return bounded(
                plain(term, Operator.GT, last),
                term,
                LongStream.rangeClosed(value, last).skip(1));
    }

    private static Predicate below(Term term, long value) {
        long first = value;
        for (long step = 1 << 10; step > 0; step >>= 1) {
            if (first >= Long.MIN_VALUE + step && (double) (first - step) == (double) value) {
                first -= step;
            }
        }
        return bounded(plain(term, Operator.LT, first), term, LongStream.range(first, value));
    }

    private static Predicate bounded(Predicate beyond, Term term, LongStream run) {
        String listed = run.mapToObj(Literal::integer).collect(Collectors.joining(", "));
        return listed.isEmpty()
                ? beyond
                : Predicate.any(List.of(beyond, Predicate.comparison(term, "IN (" + listed + ")")));
    }

    private static Predicate plain(Term term, Operator operator, long value) {
        return Predicate.comparison(term, operator.symbol() + " " + Literal.integer(value));
    }
}
