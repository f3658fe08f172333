package io.dendro.query;

import java.util.Collections;
import java.util.Set;

/**
 * Which nodes a path column may have: a condition on where in the tree, not on rows. Made by
 * {@link PathColumn#eq} and {@link PathColumn#in}; taken by {@code at(...)}. Immutable.
 */
public final class PathCondition<E> {

    private final PathColumn<E, ?> column;
    private final Set<String> nodes;

    PathCondition(PathColumn<E, ?> column, Set<String> nodes) {
        this.column = column;
        this.nodes = Collections.unmodifiableSet(nodes);
    }

    PathColumn<E, ?> column() {
        return column;
    }

    /** The raw node names, in the order in which they were given. */
    Set<String> nodes() {
        return nodes;
    }

    @Override
    public String toString() {
        return column + " in " + nodes;
    }
}
