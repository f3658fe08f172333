package io.dendro.query;

/**
 * One key of a sort order. Immutable; made by columns, and by {@link #device()}.
 *
 * <p>Without an order the server gives the rows of one device after another, each by ascending time.
 */
public sealed class Order<E> permits ValueOrder {

    private final String key;
    private final String direction;

    Order(String key, String direction) {
        this.key = key;
        this.direction = direction;
    }

    /** By the path of the device, ascending. The server sorts by the whole path; it cannot sort by one node of it. */
    public static <E> Order<E> device() {
        return new Order<>("device", "ASC");
    }

    /** By the path of the device, descending. */
    public static <E> Order<E> deviceDescending() {
        return new Order<>("device", "DESC");
    }

    static <E> Order<E> byTime(String direction) {
        return new Order<>("time", direction);
    }

    String sql() {
        return key + " " + direction;
    }

    @Override
    public String toString() {
        return sql();
    }
}
