package io.dendro.metadata;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question about metadata. It can be asked many times, from many threads; nothing is sent before a result is asked for.
 * IoTDB promises no order.
 *
 * @param <R> what a row becomes
 */
public interface MetadataQuery<R> {

    /** The statement whose rows are read. */
    String sql();

    /**
     * The same question with a time of its own, as {@link io.dendro.QueryOptions#withTimeout}: for all pages together, instead
     * of the session's {@code requestTimeout} for each answer.
     *
     * @throws IllegalArgumentException if it is not between 1 ms and 2,147,483,647 ms
     */
    MetadataQuery<R> withTimeout(Duration timeout);

    /**
     * The rows, read page by page as they are consumed. The statement runs when the first row is asked for; from then until
     * the last row, an error, or {@link Stream#close()}, the stream holds one connection of the session. Close it unless it
     * is read to its end, as with {@link Stream#limit}.
     *
     * @throws io.dendro.error.DendroException from the stream's own methods, when the server refuses or fails to answer
     */
    Stream<R> stream();

    /**
     * All rows.
     *
     * @throws io.dendro.error.DendroException when the server refuses or fails to answer
     */
    default List<R> list() {
        try (Stream<R> rows = stream()) {
            return rows.toList();
        }
    }

    /**
     * Any one row.
     *
     * @throws io.dendro.error.DendroException when the server refuses or fails to answer
     */
    default Optional<R> first() {
        try (Stream<R> rows = stream()) {
            return rows.findFirst();
        }
    }

    /**
     * How many rows there are. Databases, devices and series are counted by the server.
     *
     * @throws io.dendro.error.DendroException when the server refuses or fails to answer
     */
    long count();
}
