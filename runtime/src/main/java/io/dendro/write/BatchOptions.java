package io.dendro.write;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a batch writer behaves. Immutable; each {@code with} method gives a changed copy.
 *
 * <p>Bytes are those that rows take on the wire, about as many as their values: texts count a byte a character, and what an
 * entity's Java objects take in memory is not counted.
 *
 * <table>
 * <caption>Options and their defaults</caption>
 * <tr><th>option</th><th>default</th></tr>
 * <tr><td>a batch is sent when it has so many rows</td><td>10,000</td></tr>
 * <tr><td>or so many bytes</td><td>4 MiB</td></tr>
 * <tr><td>or its first row is so old</td><td>200 ms</td></tr>
 * <tr><td>most rows in the queue, besides the batch on its way</td><td>100,000</td></tr>
 * <tr><td>most bytes in the queue</td><td>64 MiB</td></tr>
 * <tr><td>when the queue is full</td><td>{@link BackPressure#BLOCK}</td></tr>
 * <tr><td>longest wait for room</td><td>30 s</td></tr>
 * <tr><td>a batch is given up after</td><td>never, while the writer is open</td></tr>
 * <tr><td>longest wait of {@link BatchWriter#close()}</td><td>30 s</td></tr>
 * <tr><td>rows are kept on the disk too</td><td>no</td></tr>
 * </table>
 */
public final class BatchOptions {

    private final Size batch;
    private final Size queue;
    private final BackPressure backPressure;
    private final Waits waits;
    private final @Nullable StoreOptions store;

    record Size(int rows, long bytes) {
        Size {
            if (rows < 1) {
                throw new IllegalArgumentException("the number of rows must be at least 1, not " + rows);
            }
            if (bytes < 1) {
                throw new IllegalArgumentException("the number of bytes must be at least 1, not " + bytes);
            }
        }
    }

    record Waits(Duration age, Duration block, @Nullable Duration delivery, Duration close) {

        private static final Duration LONGEST = Duration.ofDays(365);

        Waits {
            require("the age of a batch", age);
            require("the time-out of waiting for room", block);
            require("the time-out of closing", close);
            if (delivery != null) {
                require("the time-out of a delivery", delivery);
            }
        }

        private static void require(String what, Duration value) {
            if (value.isNegative() || value.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(what + " must be between zero and a year, not " + value);
            }
        }
    }

    private BatchOptions(Size batch, Size queue, BackPressure backPressure, Waits waits, @Nullable StoreOptions store) {
        this.batch = batch;
        this.queue = queue;
        this.backPressure = backPressure;
        this.waits = waits;
        this.store = store;
    }

    /** The defaults. */
    public static BatchOptions defaults() {
        return new BatchOptions(
                new Size(10_000, 4L << 20),
                new Size(100_000, 64L << 20),
                BackPressure.BLOCK,
                new Waits(Duration.ofMillis(200), Duration.ofSeconds(30), null, Duration.ofSeconds(30)),
                null);
    }

    /** A batch is sent when it has so many rows, if not before. */
    public BatchOptions withBatchRows(int rows) {
        return new BatchOptions(new Size(rows, batch.bytes()), queue, backPressure, waits, store);
    }

    /** A batch is sent when it has so many bytes, if not before. */
    public BatchOptions withBatchBytes(long bytes) {
        return new BatchOptions(new Size(batch.rows(), bytes), queue, backPressure, waits, store);
    }

    /** A batch is sent when its first row has waited so long, if not before; zero sends each as soon as may be. */
    public BatchOptions withMaxAge(Duration age) {
        return with(new Waits(age, waits.block(), waits.delivery(), waits.close()));
    }

    /** The most rows that wait, besides the batch on its way. */
    public BatchOptions withQueueRows(int rows) {
        return new BatchOptions(batch, new Size(rows, queue.bytes()), backPressure, waits, store);
    }

    /** The most bytes that wait, besides the batch on its way. One row that is larger is taken when the queue is empty. */
    public BatchOptions withQueueBytes(long bytes) {
        return new BatchOptions(batch, new Size(queue.rows(), bytes), backPressure, waits, store);
    }

    /** What is done with an entity for which there is no room. */
    public BatchOptions withBackPressure(BackPressure policy) {
        return new BatchOptions(batch, queue, policy, waits, store);
    }

    /** The longest wait for room with {@link BackPressure#BLOCK}. */
    public BatchOptions withBlockTimeout(Duration timeout) {
        return with(new Waits(waits.age(), timeout, waits.delivery(), waits.close()));
    }

    /**
     * A batch that could not be delivered so long after its first try is given up. That is looked at after each try, which may
     * last as long as the session's {@linkplain io.dendro.SessionOptions#withRetryTimeout retry time-out}.
     */
    public BatchOptions withDeliveryTimeout(Duration timeout) {
        return with(new Waits(waits.age(), waits.block(), timeout, waits.close()));
    }

    /** The longest wait of {@link BatchWriter#close()} for what is queued. */
    public BatchOptions withCloseTimeout(Duration timeout) {
        return with(new Waits(waits.age(), waits.block(), waits.delivery(), timeout));
    }

    /**
     * Rows are also kept in a directory until the server has them. See {@link #withStore(StoreOptions)}.
     *
     * @param directory of this writer alone
     */
    public BatchOptions withStore(Path directory) {
        return withStore(StoreOptions.in(directory));
    }

    /**
     * Rows are also kept on the disk until the server has them: they outlast the program, and an outage for which there is not
     * memory enough. What an earlier writer left in the directory is sent first.
     *
     * <ul>
     *   <li>A row is on the disk when adding it returns, as its {@link Durability} says. Its future still ends when the server has
     *       answered.
     *   <li>The writer is full, and {@link BackPressure} decides, when the store is. The bounds of the queue say how much of it is
     *       in memory too: rows beyond them are read from the disk when it is their turn. What is refused, dropped or given up
     *       of those is told as {@linkplain io.dendro.DeviceRecord records}, since their entities are gone.
     *       {@link BackPressure#DROP_OLDEST} drops whole batches, until a file is free.
     *   <li>{@link BatchWriter#close()} hands nothing back. What the server does not have stays in the store.
     *   <li>Where the server refuses the login, rows stay too, and it is tried again every half minute.
     *   <li>After a restart the rows of the last moments before may be sent a second time, which changes nothing unless
     *       somebody wrote other values at the same device and time since: those are replaced.
     * </ul>
     */
    public BatchOptions withStore(StoreOptions options) {
        return new BatchOptions(batch, queue, backPressure, waits, options);
    }

    private BatchOptions with(Waits changed) {
        return new BatchOptions(batch, queue, backPressure, changed, store);
    }

    public int batchRows() {
        return batch.rows();
    }

    public long batchBytes() {
        return batch.bytes();
    }

    public Duration maxAge() {
        return waits.age();
    }

    public int queueRows() {
        return queue.rows();
    }

    public long queueBytes() {
        return queue.bytes();
    }

    public BackPressure backPressure() {
        return backPressure;
    }

    public Duration blockTimeout() {
        return waits.block();
    }

    /** Empty if batches are tried as long as the writer is open. */
    public Optional<Duration> deliveryTimeout() {
        return Optional.ofNullable(waits.delivery());
    }

    public Duration closeTimeout() {
        return waits.close();
    }

    /** Empty if rows are in memory only. */
    public Optional<StoreOptions> store() {
        return Optional.ofNullable(store);
    }
}
