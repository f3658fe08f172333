package io.dendro.query;

import org.jspecify.annotations.Nullable;

/**
 * What a select list of aggregates can hold: the aggregates themselves, path columns as grouping keys, and the time as
 * the start of a window.
 *
 * @param <E> the entity
 * @param <V> the Java type of a value in the result
 */
public sealed interface Groupable<E, V extends @Nullable Object> extends Selectable<E, V>
        permits TimeColumn, PathColumn, Aggregate {}
