package io.dendro.query;

/**
 * How rows are cut into groups by their time or their values, one device after the other. Immutable; made by
 * {@link Window}.
 *
 * @param <E> the entity whose columns it names; {@link Object} if it names none
 */
public sealed interface Grouping<E> permits TimeWindow, DataWindow {}
