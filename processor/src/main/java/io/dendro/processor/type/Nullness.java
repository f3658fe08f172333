package io.dendro.processor.type;

/** Whether a component can be null, as far as its declaration says. */
public enum Nullness {
    /** It is annotated {@code @Nullable}. */
    NULLABLE,
    /** It is no primitive, and its scope or its own annotation says that it is never null. */
    NON_NULL,
    /** Nothing says anything. */
    UNSPECIFIED
}
