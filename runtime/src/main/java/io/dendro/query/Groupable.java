package io.dendro.query;

import org.jspecify.annotations.Nullable;

/**
 * What a select list of aggregates can hold: aggregates and expressions of them, path columns as grouping keys, and the
 * time as the start of a window.
 *
 * @param <G> {@link Group} of the entity
 * @param <V> the Java type of a value in the result
 */
public sealed interface Groupable<G, V extends @Nullable Object>
        permits Expression, Count, PathColumn, TimeColumn, WindowEnd {}
