package io.dendro.processor.read;

import io.dendro.processor.diagnostic.Location;

/**
 * One annotation at two places of a component, neither of which overrides the other, with different words.
 *
 * @param annotation its simple name
 * @param first the place as a user recognises it: {@code Reading.load}
 * @param second likewise: {@code Reading.getLoad()}
 * @param location the annotation at the second place
 */
public record Contradiction(String annotation, String first, String second, Location location) {}
