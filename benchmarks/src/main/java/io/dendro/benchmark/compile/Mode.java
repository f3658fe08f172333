package io.dendro.benchmark.compile;

/** What javac is given. */
enum Mode {
    /** The entities, and no processor. */
    NONE,
    /** The entities and the processor. */
    PROCESSOR,
    /** The entities and what the processor had generated for them, and no processor. */
    GENERATED
}
