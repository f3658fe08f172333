package io.dendro.query;

import org.jspecify.annotations.Nullable;

/**
 * What a select list of single rows can hold: measurements and expressions of them, path columns, and the time.
 *
 * @param <E> the entity
 * @param <V> the Java type of a value in the result
 */
public sealed interface Selectable<E, V extends @Nullable Object> permits Calculated, PathColumn, TimeColumn {}
