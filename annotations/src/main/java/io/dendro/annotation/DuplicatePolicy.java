package io.dendro.annotation;

/** What happens to two rows of one call that have the same device and time. */
public enum DuplicatePolicy {
    /** The later row's values replace the earlier one's, as they do on the server. */
    LAST_WINS,
    /** The call is refused before anything is sent. */
    REJECT
}
