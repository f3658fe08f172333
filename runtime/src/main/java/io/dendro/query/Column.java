package io.dendro.query;

/**
 * One component of an entity, as queries see it. Immutable; compared by identity.
 *
 * @param <E> the entity
 * @param <V> the Java type of a value, never primitive
 */
public abstract sealed class Column<E, V> permits TimeColumn, PathColumn, MeasurementColumn {

    private final String component;

    Column(String component) {
        this.component = component;
    }

    /** The name of the entity's component. */
    public final String component() {
        return component;
    }

    @Override
    public final String toString() {
        return component;
    }
}
