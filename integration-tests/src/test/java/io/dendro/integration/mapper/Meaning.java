package io.dendro.integration.mapper;

import io.dendro.integration.entity.Reading;
import io.dendro.query.Condition;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A condition and what it says of a row: true, false, or (as in SQL) nothing, because a value is missing.
 *
 * @param inJava null for unknown
 */
record Meaning(Condition<Reading> condition, Function<Reading, @Nullable Boolean> inJava) {

    /** Of a value that may be missing. */
    static <V> Meaning of(Condition<Reading> condition, Function<Reading, @Nullable V> value, Predicate<V> test) {
        return new Meaning(condition, row -> {
            V found = value.apply(row);
            return found == null ? null : test.test(found);
        });
    }

    /** Of something that is never missing. */
    static Meaning always(Condition<Reading> condition, Predicate<Reading> test) {
        return new Meaning(condition, test::test);
    }

    Meaning not() {
        return new Meaning(condition.not(), row -> {
            Boolean holds = inJava.apply(row);
            return holds == null ? null : !holds;
        });
    }

    Meaning and(Meaning other) {
        return new Meaning(condition.and(other.condition), row -> and(inJava.apply(row), other.inJava.apply(row)));
    }

    Meaning or(Meaning other) {
        return new Meaning(condition.or(other.condition), row -> {
            Boolean neither = and(negated(inJava.apply(row)), negated(other.inJava.apply(row)));
            return negated(neither);
        });
    }

    private static @Nullable Boolean and(@Nullable Boolean left, @Nullable Boolean right) {
        if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
            return false;
        }
        return left == null || right == null ? null : Boolean.TRUE;
    }

    private static @Nullable Boolean negated(@Nullable Boolean value) {
        return value == null ? null : !value;
    }

    /** The rows of which it holds. */
    List<Reading> of(List<Reading> rows) {
        return rows.stream()
                .filter(row -> Boolean.TRUE.equals(inJava.apply(row)))
                .toList();
    }
}
