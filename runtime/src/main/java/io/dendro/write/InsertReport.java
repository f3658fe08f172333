package io.dendro.write;

import java.util.List;

/**
 * What an insert did. Immutable.
 *
 * @param rows how many rows were sent and accepted, those without any value included
 * @param emptyRows the entities without any value: IoTDB stores nothing for them, and no query will return them
 */
public record InsertReport<E>(long rows, List<E> emptyRows) {

    public InsertReport {
        emptyRows = List.copyOf(emptyRows);
    }
}
