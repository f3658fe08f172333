package io.dendro.internal.batch;

import io.dendro.error.TransientException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs when a writer's rows cannot be delivered and when they can be again, each once, however often they are tried between.
 * Thread-safe.
 */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger("io.dendro.write");

    private final String place;
    private final LongSupplier rows;
    private @Nullable Throwable told;
    private long begin;

    /**
     * @param place where the rows wait
     * @param rows counts those that wait
     */
    Outage(String place, LongSupplier rows) {
        this.place = place;
        this.rows = rows;
    }

    /**
     * A try has failed and another will come.
     *
     * @param since when it began, by {@link System#nanoTime()}
     */
    synchronized void failed(Throwable failure, long since) {
        if (told == null) {
            begin = since;
        } else if (!(told instanceof TransientException) || failure instanceof TransientException) {
            return;
        }
        // Of what began as a server that is away, and became what does not pass, somebody has to hear.
        told = failure;
        LOG.warn(
                "no rows could be delivered for {} ms; {} rows wait in the {} and are tried again until they can be",
                millis(),
                rows.getAsLong(),
                place,
                failure);
    }

    /** A try went well; its rows are still among those that wait. */
    synchronized void delivered() {
        if (told != null) {
            told = null;
            LOG.info(
                    "rows are delivered again after {} ms; {} rows waited in the {}",
                    millis(),
                    rows.getAsLong(),
                    place);
        }
    }

    private long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }
}
