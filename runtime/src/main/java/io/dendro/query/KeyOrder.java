package io.dendro.query;

import java.util.Comparator;
import java.util.Objects;

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

    static boolean isAscending(Object key) {
        return key instanceof KeyOrder<?> order && order.direction == Direction.ASC;
    }

    /** The order of tuples that tell where and when they are. */
    Comparator<Tuple> comparator() {
        Comparator<Tuple> ascending = key == Key.TIME
                ? Comparator.comparing(tuple -> Objects.requireNonNull(tuple.time()))
                : Comparator.comparing(tuple -> String.join("\0", tuple.place()));
        return direction == Direction.ASC ? ascending : ascending.reversed();
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
