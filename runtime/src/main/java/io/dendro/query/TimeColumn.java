package io.dendro.query;

import io.dendro.internal.sql.Operator;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;

/**
 * The time of a row. Bounds may be finer than the server's precision: each operator then rounds to the side on which it
 * keeps its meaning, and equality with such an instant matches nothing.
 */
public final class TimeColumn<E> extends Column<E, Instant> implements Groupable<E, Instant> {

    private TimeColumn(String component) {
        super(component);
    }

    public static <E> TimeColumn<E> of(String component) {
        return new TimeColumn<>(component);
    }

    public Condition<E> eq(Instant value) {
        return InstantOperand.ROW_TIME.compared(Operator.EQ, present(value));
    }

    /** Earlier than an instant. */
    public Condition<E> before(Instant end) {
        return InstantOperand.ROW_TIME.compared(Operator.LT, present(end));
    }

    /** Later than an instant. */
    public Condition<E> after(Instant start) {
        return InstantOperand.ROW_TIME.compared(Operator.GT, present(start));
    }

    /** At an instant or later. */
    public Condition<E> from(Instant start) {
        return InstantOperand.ROW_TIME.compared(Operator.GE, present(start));
    }

    /** At an instant or earlier. */
    public Condition<E> atOrBefore(Instant end) {
        return InstantOperand.ROW_TIME.compared(Operator.LE, present(end));
    }

    /**
     * From the first instant to the second, both included as in SQL. For adjoining ranges that share no row use
     * {@code TIME.from(a).and(TIME.before(b))}.
     *
     * @throws IllegalArgumentException if the second is before the first
     */
    public Condition<E> between(Instant first, Instant last) {
        if (present(last).isBefore(present(first))) {
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
        values.forEach(this::present);
        return InstantOperand.ROW_TIME.member(values);
    }

    public Order<E> asc() {
        return Order.byTime("ASC");
    }

    public Order<E> desc() {
        return Order.byTime("DESC");
    }
}
