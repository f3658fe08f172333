package io.dendro.processor.shape;

/** Where generated code takes a value from, given the object that holds it. */
public sealed interface Source {

    /** A method without parameters. */
    record Method(String name) implements Source {}

    /** A field that is not hidden. */
    record Field(String name) implements Source {}

    /**
     * There is no way.
     *
     * @param reason what was looked for and not found, or found instead
     */
    record None(String reason) implements Source {}
}
