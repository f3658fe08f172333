package io.dendro.query;

import io.dendro.TimePrecision;
import io.dendro.internal.sql.Predicate;
import java.util.Arrays;
import java.util.List;

/**
 * Which rows: a condition on their time and measurements. Immutable and reusable; made by the columns of an entity.
 *
 * <p>As in SQL, a comparison holds only where there is a value to compare: a row without a temperature matches neither
 * {@code TEMPERATURE.gt(80f)} nor {@code TEMPERATURE.gt(80f).not()}.
 */
public abstract sealed class Condition<E> permits Leaf, InstantComparison, InstantMembership, Junction {

    Condition() {}

    /** Holds where all of them hold; of none, everywhere. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E> Condition<E> allOf(Condition<E>... conditions) {
        return allOf(Arrays.asList(conditions));
    }

    /** Holds where all of them hold; of none, everywhere. */
    public static <E> Condition<E> allOf(List<Condition<E>> conditions) {
        return Junction.of(Junction.Connective.AND, conditions);
    }

    /** Holds where any of them holds; of none, nowhere. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E> Condition<E> anyOf(Condition<E>... conditions) {
        return anyOf(Arrays.asList(conditions));
    }

    /** Holds where any of them holds; of none, nowhere. */
    public static <E> Condition<E> anyOf(List<Condition<E>> conditions) {
        return Junction.of(Junction.Connective.OR, conditions);
    }

    public final Condition<E> and(Condition<E> other) {
        return allOf(List.of(this, other));
    }

    public final Condition<E> or(Condition<E> other) {
        return anyOf(List.of(this, other));
    }

    /**
     * The opposite, for rows that have the values concerned. It is built from opposite operators, because IoTDB fails on
     * {@code NOT} over measurements.
     */
    public abstract Condition<E> not();

    /** This condition as SQL. */
    abstract Predicate predicate(Rendering rendering);

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
