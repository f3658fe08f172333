package io.dendro.internal.batch;

import io.dendro.DeviceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What made room.
 *
 * @param rows the rows that were in memory, oldest first
 * @param records those that were not, a batch each, to be decoded when the lock is free
 * @param emptied the batches that have no row left
 */
record Dropped<E>(List<E> rows, List<Supplier<List<DeviceRecord>>> records, List<Batch<E>> emptied) {

    Dropped() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
