package io.dendro.query;

import org.jspecify.annotations.Nullable;

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

    /** A value to compare with; nothing is equal to null, in SQL as here. */
    final <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "column " + this + " is compared with null, to which nothing is equal; give a" + " value"
                            + (this instanceof MeasurementColumn ? ", or use isNull() for rows without one" : ""));
        }
        return value;
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
