package io.dendro.query;

import io.dendro.Session;
import java.util.function.Function;
import java.util.stream.Stream;

/** A query whose rows are tuples: what the stages of {@link Rows} and {@link Groups} come to. */
sealed interface TupleSource permits RowTuples, DeviceGroups, MergedGroups {

    Session session();

    /** The statement; empty if it can match nothing. */
    String sql();

    Stream<Tuple> stream();

    /**
     * What a function makes of the tuples. Where these are rows of a result as they come, it is called as they are read, so
     * that its failures tell which row it was.
     */
    default <R> Stream<R> stream(Function<Tuple, R> function) {
        return stream().map(function);
    }

    /** The same query, for its first row. */
    TupleSource first();
}
