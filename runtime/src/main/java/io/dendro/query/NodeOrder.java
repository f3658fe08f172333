package io.dendro.query;

/** A sort of groups by one node of the path, in the order of the node's Java type. */
public final class NodeOrder<E> implements GroupOrder<Group<E>> {

    private final PathColumn<E, ?> node;
    private final Direction direction;

    NodeOrder(PathColumn<E, ?> node, Direction direction) {
        this.node = node;
        this.direction = direction;
    }

    PathColumn<E, ?> node() {
        return node;
    }

    Direction direction() {
        return direction;
    }

    @Override
    public String toString() {
        return node + " " + direction;
    }
}
