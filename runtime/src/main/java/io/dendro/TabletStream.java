package io.dendro;

/**
 * Tablets sent one after another over one connection, without waiting for each answer: while the server stores one,
 * the next is encoded and sent. The server answers in order.
 *
 * <p>What the server refuses is collected and thrown by {@link #finish()}; tablets after a refused one are still
 * written. Writing the same rows again is safe: a later value for the same time replaces the earlier.
 *
 * <p>Not thread-safe. Holds one connection until {@link #close()}.
 */
public interface TabletStream extends AutoCloseable {

    /**
     * Sends a tablet. When this returns the tablet may be cleared and filled again. An empty tablet is not sent.
     *
     * @throws io.dendro.error.DendroException if the connection failed; tablets not yet acknowledged may or may not be
     *     written
     */
    void send(Tablet tablet);

    /**
     * Waits for the answers to all that was sent.
     *
     * @throws io.dendro.error.InsertException naming every refusal
     */
    void finish();

    /** Frees the connection. Without a {@link #finish()} before, unread answers are discarded with the connection. */
    @Override
    void close();
}
