package io.dendro.query;

import io.dendro.Session;
import java.util.stream.Stream;

/** A query whose rows are tuples: what the stages of {@link Rows} and {@link Groups} come to. */
sealed interface TupleSource permits RowTuples, DeviceGroups, MergedGroups {

    Session session();

    /** The statement; empty if it can match nothing. */
    String sql();

    Stream<Tuple> stream();

    /** The same query, for its first row. */
    TupleSource first();
}
