package io.dendro.internal.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * What made room.
 *
 * @param rows the rows, oldest first
 * @param emptied the batches that have no row left
 */
record Dropped<E>(List<E> rows, List<Batch<E>> emptied) {

    Dropped() {
        this(new ArrayList<>(), new ArrayList<>());
    }
}
