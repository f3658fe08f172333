package io.dendro.processor.neighbour;

/**
 * A file that should tell of entities, and does not.
 *
 * @param file how messages call it
 */
public record Unreadable(String file, String reason) {}
