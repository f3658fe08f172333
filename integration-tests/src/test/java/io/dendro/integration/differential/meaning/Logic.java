package io.dendro.integration.differential.meaning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Logic of SQL: a condition on a missing value is neither true nor false. */
public final class Logic {
    private Logic() {}

    public static Term<Boolean> not(Term<Boolean> term) {
        return term.map(value -> !value);
    }

    public static Term<Boolean> and(Term<Boolean> left, Term<Boolean> right) {
        return new Term<>(
                Term.union(left.columns(), right.columns()), rows -> conjunction(left.in(rows), right.in(rows)));
    }

    public static Term<Boolean> or(Term<Boolean> left, Term<Boolean> right) {
        return not(and(not(left), not(right)));
    }

    /** Whether a condition lets rows pass: what is unknown does not. */
    public static boolean holds(Term<Boolean> condition, List<Observation> rows) {
        return Boolean.TRUE.equals(condition.in(rows));
    }

    private static @Nullable Boolean conjunction(@Nullable Boolean left, @Nullable Boolean right) {
        if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
            return false;
        }
        return left == null || right == null ? null : Boolean.TRUE;
    }
}
