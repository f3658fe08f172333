package io.dendro.processor.shape;

/**
 * A property that nothing puts into an object that exists already.
 *
 * @param reason what was found instead of a setter
 */
public record Unset(String property, String reason) {}
