package io.dendro.query;

import java.util.Arrays;

/**
 * Computes aggregates. The selected path columns group them as keys do in SQL: with all of them a tuple is about one
 * device, with some or none about all devices that share those nodes. Unless said otherwise, tuples come in the order of
 * their windows, then of their nodes as text. Where no device matches there is no tuple; a device without matching rows
 * counts 0.
 *
 * <p>With fewer than all path columns the server aggregates each device, and Dendro merges its answers; the groups of one
 * window are then held in memory, and all groups if they are sorted.
 *
 * <p>Finish it with {@code map(...)}, which takes one argument for each selected item and refuses what cannot be had.
 */
public abstract sealed class GroupsQuery<E, Q> extends TupleQuery<E, Q>
        permits Groups.Of1,
                Groups.Of2,
                Groups.Of3,
                Groups.Of4,
                Groups.Of5,
                Groups.Of6,
                Groups.Of7,
                Groups.Of8,
                ProjectedGroups {

    private final GroupSelection<E> selection;

    GroupsQuery(GroupSelection<E> selection) {
        if (!selection.items().holdFormulas()) {
            throw new IllegalArgumentException("select" + selection.items()
                    + " holds nothing to read from rows; add a measurement, or an aggregate such as TIME.count()");
        }
        this.selection = selection;
    }

    /**
     * One tuple for each window; the selected time is then the window's start. Windows of time without rows are kept. Called
     * twice, the last windows count.
     *
     * @throws IllegalArgumentException if the server's precision cannot hold the bounds or the length exactly
     */
    public final Q groupBy(Grouping<? super E> windows) {
        return with(selection.with(windows));
    }

    /** Which groups. Called twice, both conditions must hold. */
    public final Q having(Condition<Group<E>> condition) {
        return with(selection.having(condition));
    }

    /** In which order. Called twice, the last order counts. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Q orderBy(GroupOrder<Group<E>>... keys) {
        return with(selection.orderBy(Arrays.asList(keys)));
    }

    abstract Q with(GroupSelection<E> changed);

    @Override
    final Q with(Clauses<E> changed) {
        return with(selection.with(changed));
    }

    @Override
    final Clauses<E> clauses() {
        return selection.clauses();
    }

    @Override
    final Items items() {
        return selection.items();
    }

    final GroupSelection<E> selection() {
        return selection;
    }

    @Override
    final TupleSource source() {
        return selection.tuples();
    }
}
