package io.dendro.metadata;

/**
 * A path one node below another.
 *
 * @param path as statements take it
 * @param type what is there
 */
public record ChildPath(String path, NodeType type) {}
