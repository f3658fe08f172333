package io.dendro.query;

import org.jspecify.annotations.Nullable;

/**
 * What a select list can hold. A list of columns reads rows as they are stored; a list of {@link Groupable} items
 * computes aggregates.
 *
 * @param <E> the entity
 * @param <V> the Java type of a value in the result
 */
public sealed interface Selectable<E, V extends @Nullable Object> permits Groupable, MeasurementColumn {}
