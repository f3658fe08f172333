package io.dendro.processor.read;

import io.dendro.processor.diagnostic.Location;

/**
 * An annotation of ours on a member.
 *
 * @param annotation its simple name
 */
public record Marked(String annotation, String member, Location location) {}
