package io.dendro.query;

/**
 * One key of the sort order of groups: an aggregate, the time of the window, or a path column. Immutable.
 *
 * @param <G> {@link Group} of the entity
 */
public sealed interface GroupOrder<G> permits KeyOrder, ValueOrder, NodeOrder {}
