package io.dendro.query;

import io.dendro.Session;
import io.dendro.error.DendroException;
import io.dendro.internal.background.FutureList;
import io.dendro.internal.background.RowPublisher;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/**
 * A question to the server and how its answer is read. Queries are immutable values: every method that adds a clause
 * gives a new query, and one query can be asked many times, from many threads. Nothing is sent before a result is asked
 * for; a query that can match nothing (an empty {@code in()}, a limit of 0) is answered without the server.
 *
 * @param <R> what a row becomes
 */
public interface Query<R> {

    /** Whom the query asks. */
    Session session();

    /** The statement that is sent; empty when the query can match nothing and therefore nothing is sent. */
    String sql();

    /**
     * The rows, read page by page as they are consumed. The query runs when the first row is asked for; from then until
     * the last row, an error, or {@link Stream#close()}, the stream holds one connection of the session. Close it, best in
     * a try-with-resources statement, unless it is read to its end.
     *
     * @throws DendroException from the stream's own methods, when the server refuses the query or fails to answer
     */
    Stream<R> stream();

    /**
     * All rows.
     *
     * @throws DendroException when the server refuses the query or fails to answer
     */
    default List<R> list() {
        try (Stream<R> rows = stream()) {
            return rows.toList();
        }
    }

    /**
     * All rows, read on a thread of the session's own; see {@link Session#executor()}. A future that is completed before
     * they are read, as by {@link CompletableFuture#cancel cancel} or {@link CompletableFuture#orTimeout orTimeout},
     * ends the reading and makes the server drop the query: it interrupts the thread that reads, functions that map rows
     * included; if one of them does not heed that, it ends with their row. Futures derived from it do not end the reading.
     * What {@link #list()} would throw completes it exceptionally. Its dependents run on the session's thread, so they must
     * not block: take another for those that do.
     *
     * @throws IllegalStateException if the session is closed
     */
    default CompletableFuture<List<R>> listAsync() {
        return FutureList.of(this::stream, session().executor());
    }

    /**
     * The rows for who takes them at his own pace, as the Flow API of Java and the adapters of reactive libraries do. Each
     * subscriber has the query run anew, when it first demands rows, and from then until the last row, an error, or
     * {@link Flow.Subscription#cancel() cancel} holds one connection of the session. While it demands nothing it has no
     * thread, but it keeps its connection: let no more subscribers rest than there are connections to spare.
     *
     * <p>Subscribers are called on threads of the session, see {@link Session#executor()}, so they must not block. One row
     * is read ahead, so that the last one is followed by {@code onComplete} without further demand. What {@link #list()}
     * would throw is given to {@code onError}; so is an {@link IllegalStateException} when the session has been closed and
     * more rows are demanded than have come, an {@link IllegalArgumentException} for a demand that is not positive, and a
     * {@link NullPointerException} for a row mapped to null. Cancelling frees the connection at once and makes the server
     * drop the query; it interrupts the thread that reads, functions that map rows included, but never a subscriber.
     */
    default Flow.Publisher<R> publisher() {
        return new RowPublisher<>(this::stream, session().executor());
    }

    /**
     * The first row in the query's order; the server is asked for no more than that.
     *
     * @throws DendroException when the server refuses the query or fails to answer
     */
    Optional<R> first();

    /**
     * How the server means to run the statement: its plan, as text. The query itself is not run; one that can match nothing
     * has no plan, and the text is empty.
     *
     * @throws DendroException when the server refuses the query or fails to answer
     */
    default String explain() {
        return Explanation.of(session(), "EXPLAIN ", sql());
    }

    /**
     * Runs the query on the server and tells what each step of it cost. Its rows are not sent.
     *
     * @throws DendroException when the server refuses the query or fails to answer
     */
    default String explainAnalyze() {
        return Explanation.of(session(), "EXPLAIN ANALYZE ", sql());
    }

    /**
     * Whether there is any row; the server is asked for one at most.
     *
     * @throws DendroException when the server refuses the query or fails to answer
     */
    default boolean exists() {
        return first().isPresent();
    }
}
