package io.dendro.internal.metadata;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.metadata.MetadataQuery;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A SHOW statement, and how its rows are read. Immutable.
 *
 * @param counting the statement by which the server counts the rows; empty where it has none
 */
record ShowQuery<R>(Session session, String sql, Optional<String> counting, Reading<R> reading)
        implements MetadataQuery<R> {

    @Override
    public Stream<R> stream() {
        return ShownRows.stream(session, sql, reading);
    }

    @Override
    public long count() {
        return counting.map(statement -> number(session, statement)).orElseGet(this::counted);
    }

    /** The number that a COUNT statement answers. */
    static long number(Session session, String sql) {
        try (ResultSet result = session.query(sql)) {
            return result.next() ? result.getLong(0) : 0;
        }
    }

    private long counted() {
        try (Stream<R> rows = stream()) {
            return rows.count();
        }
    }

    /** The same as {@link #sql()}. */
    @Override
    public String toString() {
        return sql;
    }
}
