package io.dendro.internal.metadata;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.metadata.MetadataQuery;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A SHOW statement, and how its rows are read. Immutable.
 *
 * @param counting the statement by which the server counts the rows; empty where it has none
 */
record ShowQuery<R>(Session session, String sql, Optional<String> counting, Reading<R> reading, QueryOptions options)
        implements MetadataQuery<R> {

    @Override
    public MetadataQuery<R> withTimeout(Duration timeout) {
        return new ShowQuery<>(session, sql, counting, reading, options.withTimeout(timeout));
    }

    @Override
    public Stream<R> stream() {
        return ShownRows.stream(session, sql, options, reading);
    }

    @Override
    public long count() {
        return counting.map(statement -> number(session, statement, options)).orElseGet(this::counted);
    }

    /** The number that a COUNT statement answers. */
    static long number(Session session, String sql, QueryOptions options) {
        try (ResultSet result = session.query(sql, options)) {
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
