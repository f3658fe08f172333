package io.dendro.write;

import io.dendro.DeviceRecord;
import java.util.List;

/**
 * Told of what a batch writer could not write. Without a listener it is a warning in the log.
 *
 * <p>Called before the future of the batch is completed, by the thread that wrote it or, for {@link #dropped} and
 * entities that a store cannot take, by the one that added an entity; several threads may call at a time. It must not wait for its writer. What it throws is logged.
 */
public interface BatchListener<E> {

    /** Part of a batch was refused, as the report says; its other rows are written. */
    void refused(InsertReport<E> report);

    /**
     * A batch was given up: its delivery time-out is over, or no later try could succeed.
     *
     * @param failure carries the entities, and what the last try met as its cause
     */
    void undelivered(UndeliveredException failure);

    /** Entities made room for newer ones. */
    void dropped(List<E> entities);

    /**
     * Rows made room for newer ones, and were on the disk only; see {@link BatchOptions#withStore}. Unless this is
     * overridden nothing is done.
     */
    default void droppedRecords(List<DeviceRecord> records) {}

    /**
     * Something in the store is damaged; see {@link BatchOptions#withStore}. It is a warning in the log in any case, and unless
     * this is overridden nothing more. What is found when the writer is opened is told before that returns, and again by a later
     * writer if the file is still there.
     */
    default void damaged(StoreDamage damage) {}
}
