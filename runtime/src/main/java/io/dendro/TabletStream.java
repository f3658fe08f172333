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
     * Sends a tablet. When this returns or throws, the tablet may be cleared and filled again. An empty tablet is not sent.
     *
     * <p>What this throws is mostly of a tablet sent before. This one is kept all the same until it is answered: the next
     * {@code send}, or {@link #finish()}, goes on with it.
     *
     * @throws io.dendro.error.DendroException if the connection failed and could not be replaced in time, or the server
     *     failed on a tablet otherwise than by refusing part of it; it suppresses an {@link
     *     io.dendro.error.InsertException} of what was refused so far
     * @throws io.dendro.error.StatementException if this tablet exceeds the most that a request may have, 512 MB; it is not
     *     sent, and the stream goes on without it
     */
    void send(Tablet tablet);

    /**
     * Waits for the answers to all that was sent. What {@link #send} has thrown is not thrown again, except for refusals.
     *
     * @throws io.dendro.error.InsertException naming every refusal
     */
    void finish();

    /** Frees the connection. Without a {@link #finish()} before, unread answers are discarded with the connection. */
    @Override
    void close();
}
