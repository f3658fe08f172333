package io.dendro.query;

import io.dendro.internal.sql.Operator;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The time of a row. Bounds may be finer than the server's precision: each operator then rounds to the side on which it
 * keeps its meaning, and equality with such an instant matches nothing.
 */
public final class TimeColumn<E> implements Column<E, Instant>, Selectable<E, Instant>, Groupable<Group<E>, Instant> {

    private final String component;

    private TimeColumn(String component) {
        this.component = component;
    }

    public static <E> TimeColumn<E> of(String component) {
        return new TimeColumn<>(component);
    }

    public Condition<E> eq(Instant value) {
        return InstantOperand.ROW_TIME.compared(Operator.EQ, Present.value(this, value));
    }

    /** Earlier than an instant. */
    public Condition<E> before(Instant end) {
        return InstantOperand.ROW_TIME.compared(Operator.LT, Present.value(this, end));
    }

    /** Later than an instant. */
    public Condition<E> after(Instant start) {
        return InstantOperand.ROW_TIME.compared(Operator.GT, Present.value(this, start));
    }

    /** At an instant or later. */
    public Condition<E> from(Instant start) {
        return InstantOperand.ROW_TIME.compared(Operator.GE, Present.value(this, start));
    }

    /** At an instant or earlier. */
    public Condition<E> atOrBefore(Instant end) {
        return InstantOperand.ROW_TIME.compared(Operator.LE, Present.value(this, end));
    }

    /**
     * From the first instant to the second, both included as in SQL. For adjoining ranges that share no row use
     * {@code TIME.from(a).and(TIME.before(b))}.
     *
     * @throws IllegalArgumentException if the second is before the first
     */
    public Condition<E> between(Instant first, Instant last) {
        if (Present.value(this, last).isBefore(Present.value(this, first))) {
            throw new IllegalArgumentException(
                    this + " between " + first + " and " + last + " is no time; give the earlier instant first");
        }
        return from(first).and(atOrBefore(last));
    }

    public Condition<E> in(Instant... values) {
        return in(Arrays.asList(values));
    }

    /** At any of these instants; none matches no row. */
    public Condition<E> in(Collection<Instant> values) {
        values.forEach(value -> Present.value(this, value));
        return InstantOperand.ROW_TIME.member(values);
    }

    public KeyOrder<E> asc() {
        return KeyOrder.time(Direction.ASC);
    }

    public KeyOrder<E> desc() {
        return KeyOrder.time(Direction.DESC);
    }

    /**
     * How many rows there are: times at which the device has any value, also of measurements that the entity does not have.
     */
    public Count<E> count() {
        return Count.of(new Part("count_time", List.of(), List.of("*"), NumberForm.LONG));
    }

    /** The time of the row where a number is greatest ({@code max_by}). */
    public TemporalExpression<Group<E>, Instant> atMaxOf(NumberExpression<E, ?> number) {
        return new TemporalExpression<>(time().valueAtMaxOf(number), new InstantForm());
    }

    /** The time of the row where a number is smallest ({@code min_by}). */
    public TemporalExpression<Group<E>, Instant> atMinOf(NumberExpression<E, ?> number) {
        return new TemporalExpression<>(time().valueAtMinOf(number), new InstantForm());
    }

    private TemporalExpression<E, Instant> time() {
        return new TemporalExpression<>(InstantOperand.ROW_TIME.formula(), new InstantForm());
    }

    @Override
    public String component() {
        return component;
    }

    @Override
    public String toString() {
        return component;
    }
}
