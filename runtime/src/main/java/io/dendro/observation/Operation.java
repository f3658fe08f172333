package io.dendro.observation;

/** What a call does. */
public enum Operation {
    /** Reads rows; it ends when its result does. */
    QUERY,
    /** Writes rows; for a stream of tablets it ends with the stream. */
    INSERT,
    /** Deletes rows. */
    DELETE,
    /** Creates or deletes series. */
    SCHEMA,
    /** Runs statements that return no rows, of any kind. */
    STATEMENT
}
