package io.dendro.internal.batch;

import io.dendro.DeviceRecord;
import io.dendro.internal.segment.Contents;
import io.dendro.internal.segment.Layout;
import io.dendro.write.InsertReport;
import java.util.List;

/** How entities become rows of a store, and what is done with these. Thread-safe. */
public interface RowFormat<E> {

    /** What is needed to read the rows. */
    Layout layout();

    /**
     * Makes sure that rows of a layout can be written by this session.
     *
     * @throws io.dendro.write.StoreException if not
     */
    void requireReadable(Layout layout);

    /**
     * An entity as a row.
     *
     * @throws RuntimeException if it cannot be stored
     */
    byte[] encode(E entity);

    /** Writes rows of whatever layout, as {@link Delivery#deliver} does entities. */
    InsertReport<E> deliver(Contents rows);

    /** The rows for people to see. */
    List<DeviceRecord> records(Contents rows);
}
