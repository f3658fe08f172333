package io.dendro.query;

import io.dendro.TimePrecision;
import io.dendro.internal.sql.Predicate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which rows: a condition on their time and measurements. Immutable and reusable; made by the columns of an entity.
 *
 * <p>As in SQL, a comparison holds only where there is a value to compare: a row without a temperature matches neither
 * {@code TEMPERATURE.gt(80f)} nor {@code TEMPERATURE.gt(80f).not()}.
 */
public abstract sealed class Condition<S>
        permits Leaf, Presence, ComparisonOfTwo, InstantComparison, InstantMembership, Junction {

    Condition() {}

    /** Holds where all of them hold; of none, everywhere. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S> Condition<S> allOf(Condition<S>... conditions) {
        return allOf(Arrays.asList(conditions));
    }

    /** Holds where all of them hold; of none, everywhere. */
    public static <S> Condition<S> allOf(List<Condition<S>> conditions) {
        return Junction.of(Junction.Connective.AND, conditions);
    }

    /** Holds where any of them holds; of none, nowhere. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S> Condition<S> anyOf(Condition<S>... conditions) {
        return anyOf(Arrays.asList(conditions));
    }

    /** Holds where any of them holds; of none, nowhere. */
    public static <S> Condition<S> anyOf(List<Condition<S>> conditions) {
        return Junction.of(Junction.Connective.OR, conditions);
    }

    public final Condition<S> and(Condition<S> other) {
        return allOf(List.of(this, other));
    }

    public final Condition<S> or(Condition<S> other) {
        return anyOf(List.of(this, other));
    }

    /**
     * The opposite, for rows that have the values concerned. It is built from opposite operators, because IoTDB fails on
     * {@code NOT} over measurements.
     */
    public abstract Condition<S> not();

    /** Whether it holds, as a value of each row; missing where it is unknown. */
    public final BooleanExpression<S> asBoolean() {
        return new BooleanExpression<>(new ConditionFormula(this));
    }

    /**
     * How many runs of rows there are, one after the other, in which it holds ({@code count_if}). To count single rows,
     * sum {@code Case.when(condition).then(1).otherwise(0)}.
     */
    public final Count<S> countRuns(Run run) {
        Part part = new Part("count_if", List.of(new ConditionFormula(this)), run.settings(), NumberForm.LONG);
        return Count.of(part);
    }

    /** This condition as SQL. */
    abstract Predicate predicate(Rendering rendering);

    /** Tells of each formula in the condition. */
    abstract void formulas(Consumer<Formula> found);

    /** Whether it holds for a merged group; null for unknown. */
    abstract @Nullable Boolean test(Totals totals);

    /**
     * This condition as one range of time.
     *
     * @throws IllegalArgumentException naming the part that is more than bounds of time
     */
    abstract TimeRange timeRange(TimePrecision precision);

    /** The condition with times in nanoseconds, for people. */
    @Override
    public final String toString() {
        return predicate(Rendering.readable()).text();
    }

    final IllegalArgumentException notARange(String part) {
        return new IllegalArgumentException(
                "IoTDB deletes one range of time only, so a delete cannot have the condition " + part
                        + "; give it bounds of time joined by and(), and select what else to delete with at(...)");
    }
}
