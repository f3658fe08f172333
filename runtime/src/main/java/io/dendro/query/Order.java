package io.dendro.query;

/**
 * One key of the sort order of rows. Immutable; made by columns and expressions, and by {@link #device()}.
 *
 * <p>Without an order the server gives the rows of one device after another, each by ascending time.
 *
 * @param <S> what is sorted: an entity
 */
public sealed interface Order<S> permits KeyOrder, ValueOrder {

    /** By the path of the device, ascending. The server sorts by the whole path; it cannot sort by one node of it. */
    static <E> KeyOrder<E> device() {
        return KeyOrder.device(Direction.ASC);
    }

    /** By the path of the device, descending. */
    static <E> KeyOrder<E> deviceDescending() {
        return KeyOrder.device(Direction.DESC);
    }
}
