package io.dendro.internal.batch;

import io.dendro.write.InsertReport;
import java.util.List;

/** Brings entities to the server. Thread-safe. */
public interface Delivery<E> {

    /**
     * Writes entities, in their order, and waits for the server.
     *
     * @return what was written, and what will be refused ever again
     * @throws io.dendro.error.TransientException if it may be tried again; some may be written
     */
    InsertReport<E> deliver(List<E> entities);

    /** About how many bytes the entity takes on the wire. */
    long bytes(E entity);
}
