package io.dendro.write;

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
 * </table>
 */
public final class BatchOptions {

    private final Size batch;
    private final Size queue;
    private final BackPressure backPressure;
    private final Waits waits;

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

    private BatchOptions(Size batch, Size queue, BackPressure backPressure, Waits waits) {
        this.batch = batch;
        this.queue = queue;
        this.backPressure = backPressure;
        this.waits = waits;
    }

    /** The defaults. */
    public static BatchOptions defaults() {
        return new BatchOptions(
                new Size(10_000, 4L << 20),
                new Size(100_000, 64L << 20),
                BackPressure.BLOCK,
                new Waits(Duration.ofMillis(200), Duration.ofSeconds(30), null, Duration.ofSeconds(30)));
    }

    /** A batch is sent when it has so many rows, if not before. */
    public BatchOptions withBatchRows(int rows) {
        return new BatchOptions(new Size(rows, batch.bytes()), queue, backPressure, waits);
    }

    /** A batch is sent when it has so many bytes, if not before. */
    public BatchOptions withBatchBytes(long bytes) {
        return new BatchOptions(new Size(batch.rows(), bytes), queue, backPressure, waits);
    }

    /** A batch is sent when its first row has waited so long, if not before; zero sends each as soon as may be. */
    public BatchOptions withMaxAge(Duration age) {
        return with(new Waits(age, waits.block(), waits.delivery(), waits.close()));
    }

    /** The most rows that wait, besides the batch on its way. */
    public BatchOptions withQueueRows(int rows) {
        return new BatchOptions(batch, new Size(rows, queue.bytes()), backPressure, waits);
    }

    /** The most bytes that wait, besides the batch on its way. One row that is larger is taken when the queue is empty. */
    public BatchOptions withQueueBytes(long bytes) {
        return new BatchOptions(batch, new Size(queue.rows(), bytes), backPressure, waits);
    }

    /** What is done with an entity for which there is no room. */
    public BatchOptions withBackPressure(BackPressure policy) {
        return new BatchOptions(batch, queue, policy, waits);
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

    private BatchOptions with(Waits changed) {
        return new BatchOptions(batch, queue, backPressure, changed);
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
}
