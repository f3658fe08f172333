package io.dendro.query;

/** A sort by time or by device; the time of a group is that of its window. */
public final class KeyOrder<E> implements Order<E>, GroupOrder<Group<E>> {

    /** What can be sorted by without being computed. */
    enum Key {
        TIME,
        DEVICE
    }

    private final Key key;
    private final Direction direction;

    private KeyOrder(Key key, Direction direction) {
        this.key = key;
        this.direction = direction;
    }

    static <E> KeyOrder<E> time(Direction direction) {
        return new KeyOrder<>(Key.TIME, direction);
    }

    static <E> KeyOrder<E> device(Direction direction) {
        return new KeyOrder<>(Key.DEVICE, direction);
    }

    Key key() {
        return key;
    }

    Direction direction() {
        return direction;
    }

    String sql() {
        return (key == Key.TIME ? "time " : "device ") + direction;
    }

    @Override
    public String toString() {
        return sql();
    }
}
