package io.dendro.processor.diagnostic;

/** What a problem means for the mapper. */
public enum Severity {
    /** No mapper can be generated. */
    ERROR,
    /**
     * The mapper does what was written, which may not be what was meant. A project chooses how loud it is ({@link Levels}),
     * and {@code @SuppressWarnings("dendro:" + code)} accepts it in one place.
     */
    WARNING
}
