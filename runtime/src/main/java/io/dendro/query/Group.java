package io.dendro.query;

/**
 * Marks what is said of a group of rows rather than of one: {@code TEMPERATURE.avg()} is an expression of
 * {@code Group<MachineReading>}, and {@code having(...)} takes a {@code Condition<Group<MachineReading>>}. It has no
 * instances; it lets the compiler keep aggregates out of {@code where(...)}, and single rows out of {@code having(...)}.
 *
 * @param <E> the entity
 */
@SuppressWarnings("UnusedTypeParameter") // it is all there is
public final class Group<E> {
    private Group() {}
}
