package io.dendro.query;

/**
 * One component of an entity, as queries see it. Immutable; compared by identity.
 *
 * @param <E> the entity
 * @param <V> the Java type of a value, never primitive
 */
public sealed interface Column<E, V> permits TimeColumn, PathColumn, MeasurementColumn {

    /** The name of the entity's component. */
    String component();
}
