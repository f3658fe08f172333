package io.dendro.annotation;

/** What happens to two rows of one call that have the same device and time. */
public enum DuplicatePolicy {
    /** The later row's values replace the earlier one's, as they do on the server; its nulls replace nothing. */
    LAST_WINS,
    /**
     * The call is refused before anything is sent, naming both rows. Of an {@link Iterable} that is no collection, 65,536
     * rows are read, compared and sent at a time, so that duplicates further apart are not found.
     */
    REJECT
}
