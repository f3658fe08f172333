package io.dendro;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How one query is run, where that differs from its session. Immutable; each {@code with} method gives a changed copy.
 *
 * <pre>{@code
 * session.query("SELECT count(temperature) FROM root.factory.** GROUP BY ([2024-01-01, 2025-01-01), 1mo)",
 *         QueryOptions.none().withZone(ZoneId.of("Europe/Berlin")).withTimeout(Duration.ofMinutes(5)));
 * }</pre>
 *
 * @param fetchSize how many rows a page holds at least; see {@link #withFetchSize}
 * @param expectedColumns how many columns the result is expected to have; see {@link #withExpectedColumns}
 * @param timeout how long the whole query may take; see {@link #withTimeout}
 * @param zone the time zone of the statement; see {@link #withZone}
 */
public record QueryOptions(
        OptionalInt fetchSize, OptionalInt expectedColumns, Optional<Duration> timeout, Optional<ZoneId> zone) {

    private static final QueryOptions NONE =
            new QueryOptions(OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a number is not positive, or the timeout not between 1 ms and 2,147,483,647 ms
     */
    public QueryOptions {
        if (fetchSize.isPresent()) {
            Range.positive("fetchSize", fetchSize.getAsInt());
        }
        if (expectedColumns.isPresent()) {
            Range.positive("expectedColumns", expectedColumns.getAsInt());
        }
        if (timeout.isPresent()) {
            Range.millis("timeout", timeout.get());
        }
    }

    /** All as the session says. */
    public static QueryOptions none() {
        return NONE;
    }

    /**
     * How many rows a page holds at least; the server sends whole blocks (of 128 KB, or of one row that is larger), so that
     * pages are often larger. Without it, {@link SessionOptions#withFetchSize} and the number of columns decide.
     */
    public QueryOptions withFetchSize(int rows) {
        return new QueryOptions(OptionalInt.of(rows), expectedColumns, timeout, zone);
    }

    /**
     * How many columns the result is expected to have, by which the size of its first page is chosen; that of the others
     * follows from the result itself. Typed queries know it. Without it the first page is that of a hundred columns. Does
     * nothing beside {@link #withFetchSize}.
     */
    public QueryOptions withExpectedColumns(int columns) {
        return new QueryOptions(fetchSize, OptionalInt.of(columns), timeout, zone);
    }

    /**
     * How long the whole query may take, from the call to its last page, the wait for a connection and what the reader does
     * between the pages included. The server is told, and stops the query by then; the client waits for each answer until
     * then (half a second longer, to hear it from the server, but no longer for a connection) instead of for {@link SessionOptions#requestTimeout()}, be
     * that shorter or longer. What is late is a {@link io.dendro.error.RequestTimeoutException}.
     */
    public QueryOptions withTimeout(Duration timeout) {
        return new QueryOptions(fetchSize, expectedColumns, Optional.of(timeout), zone);
    }

    /**
     * The zone in which the server reads date-times without offset, and counts months and years of windows. It costs a round
     * trip whenever the connection used last had another.
     */
    public QueryOptions withZone(ZoneId zone) {
        return new QueryOptions(fetchSize, expectedColumns, timeout, Optional.of(zone));
    }
}
