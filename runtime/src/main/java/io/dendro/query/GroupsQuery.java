package io.dendro.query;

/**
 * Computes aggregates. The selected path columns group them as keys do in SQL: with all of them a tuple is about one
 * device, with some or none about all devices that share those nodes. Tuples come in the order of their windows, then of
 * their nodes as text. Where no device matches there is no tuple; a device without matching rows counts 0.
 *
 * <p>With fewer than all path columns the server aggregates each device, and Dendro merges its answers; the groups of one
 * window are then held in memory.
 *
 * <p>Finish it with {@code map(...)}, which takes one argument for each selected item.
 */
public abstract sealed class GroupsQuery<E, Q> extends TupleQuery<E, Q>
        permits Groups.Of1, Groups.Of2, Groups.Of3, Groups.Of4, Groups.Of5, Groups.Of6, Groups.Of7, Groups.Of8 {

    GroupsQuery(Projection<E> projection) {
        super(projection);
        if (projection.items().aggregates().isEmpty()) {
            throw new IllegalArgumentException("select" + projection.items()
                    + " holds nothing to read from rows; add a measurement, or an aggregate such as count()");
        }
    }

    /**
     * One tuple for each window; the selected time is then the window's start. Windows without rows are kept. Called twice,
     * the last windows count.
     *
     * @throws IllegalArgumentException if the server's precision cannot hold the bounds or the length exactly
     */
    public final Q groupBy(TimeWindow window) {
        window.check(projection().source().precision());
        return with(projection().with(window));
    }

    @Override
    final TupleSource source() {
        return projection().groups();
    }
}
