package io.dendro.mapping;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Some rows of a list, in their order. */
final class KeptRows<E> extends AbstractList<E> implements RandomAccess {

    private final List<? extends E> rows;
    private final int[] places;

    /** @param places where they stand in the list */
    KeptRows(List<? extends E> rows, int[] places) {
        this.rows = rows;
        this.places = places;
    }

    @Override
    public E get(int index) {
        return rows.get(places[index]);
    }

    @Override
    public int size() {
        return places.length;
    }
}
