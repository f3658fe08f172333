package io.dendro.write;

import java.util.List;

/**
 * What an insert did. Immutable.
 *
 * @param rows how many rows were written
 * @param devices how many devices they went to; a device met in several batches of one insert counts once in each
 * @param emptyRows the entities without any value: IoTDB stores nothing for them, and no query will return them
 */
public record InsertReport<E>(long rows, long devices, List<E> emptyRows) {

    public InsertReport {
        emptyRows = List.copyOf(emptyRows);
    }
}
