package io.dendro.internal.limit;

/** What time is for. */
public enum Purpose {
    /** For writing rows, which may be there or not when it is over. */
    ROWS,
    ANYTHING
}
