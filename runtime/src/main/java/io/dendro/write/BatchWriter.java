package io.dendro.write;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Writes entities in the background, in batches, for programs that must not wait for the server.
 *
 * <p>Entities are kept in a bounded queue until there are enough of them for a batch, or the first has waited long enough.
 * One batch at a time is on its way, so that the rows of each device are written in the order in which they were added. While
 * the server is away or overloaded, the session tries again as long as its
 * {@linkplain io.dendro.SessionOptions#withRetryTimeout retry time-out} says, and then the writer, until its own
 * {@linkplain BatchOptions#withDeliveryTimeout delivery time-out}, if it has one. What can never be written is told through
 * the future of its batch and the {@link BatchListener}, and never keeps the rest from being written.
 *
 * <p>A row counts as written when the server acknowledged it. What that means is the server's matter: with its default,
 * {@code wal_mode=ASYNC}, a crash may take rows that were acknowledged in its last moments; with {@code SYNC} it does not.
 *
 * <p>With a {@linkplain BatchOptions#withStore store} rows are on the disk too, and outlast the program and long outages.
 *
 * <p>What depends on its futures mostly runs on the thread that sends, and holds it up. If it waits for the writer, by
 * {@code flush}, {@code close}, or {@code add} to a full queue, it would wait for ever and gets an
 * {@link IllegalStateException} instead: let it run elsewhere, as by {@code thenRunAsync}.
 *
 * <p>Thread-safe. A writer at rest holds no thread and no connection: those of a session share its
 * {@linkplain io.dendro.Session#executor() threads}. Close it before its session; once the session is closed, what is still
 * queued is told as undelivered.
 */
public interface BatchWriter<E> extends AutoCloseable {

    /**
     * Adds one entity; it must not change until it is written.
     *
     * @return the future of the batch in which the entity goes, one for all its entities. It ends as
     *     the mapper's {@code insert} would, with the report or an
     *     {@link EntityInsertException}; or with an {@link UndeliveredException} that carries the whole batch. Only the writer
     *     completes it: cancelling has no effect. An entity that a store cannot take gets a future of its own, which has
     *     failed already
     * @throws QueueFullException if there is no room for it, as {@link BackPressure} says, or the thread is interrupted while
     *     it waits for room; the entity is not taken
     * @throws StoreException if it has a store that cannot be written, as when the disk is full; the entity is not taken. With
     *     {@link Durability#POWER} also if only the forcing to the disk fails, which the message says: then it is taken and
     *     will be sent, but may not outlast a loss of power
     * @throws IllegalStateException if the writer or its session is closed
     * @throws IllegalArgumentException if it is null
     */
    CompletableFuture<InsertReport<E>> add(E entity);

    /**
     * Adds entities one after another.
     *
     * @return completed when all batches in which they go are written; or, when all have ended, with the failure of one of
     *     them
     * @throws QueueFullException as {@link #add}, saying how many were taken before
     */
    CompletableFuture<Void> addAll(Iterable<? extends E> entities);

    /**
     * Sends what was added before without waiting for more, and waits until all of it is written, refused, dropped or given
     * up. It fails for none of these: their futures and the listener tell.
     *
     * @throws io.dendro.error.TransientException if the thread is interrupted; the rows stay on their way
     */
    void flush();

    /**
     * Takes no more entities, sends what was added, and waits for it so long. Then gives up the rest: its futures end with
     * an {@link UndeliveredException}. An interrupt ends the wait too. Idempotent.
     *
     * <p>With a store nothing is given up: the rest stays there, and the directory is free for the next writer.
     *
     * @return what this call gave up, in the order in which it was added; the server may have some of it
     */
    List<E> close(Duration timeout);

    /**
     * Closes with the time-out of the {@linkplain BatchOptions#withCloseTimeout options}.
     *
     * @throws UndeliveredException with what was given up, if anything
     */
    @Override
    void close();

    /** How many rows wait to be written, those on their way included. */
    long queuedRows();

    /** How many rows the server has accepted. */
    long writtenRows();

    /** How many rows made room for newer ones. */
    long droppedRows();

    /** How many rows were refused or given up; those that FIRST_WINS left out are counted by their reports alone. */
    long failedRows();
}
