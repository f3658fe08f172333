package io.dendro.annotation;

/**
 * What happens to two rows of one call that have the same device and time; of a batch writer, to two rows of one batch. A
 * row that the server has already is always replaced, value by value.
 *
 * <p>A list or another {@link java.util.Collection} is compared as a whole, of whatever length. Of a stream, or of an
 * {@link Iterable} that is no collection, 65,536 rows are read and compared at a time: rows further apart are as rows of two
 * calls, so that the later one's values replace the earlier one's, whatever the policy.
 */
public enum DuplicatePolicy {
    /** The later row's values replace the earlier one's, as they do on the server; its nulls replace nothing. */
    LAST_WINS,
    /**
     * The first row is kept whole, and the later ones are not sent: neither do their values replace its values, nor do they
     * fill its nulls, not even if it has no value at all. The report counts them.
     */
    FIRST_WINS,
    /** The call is refused, naming both rows; of those that are read together, before any is sent. */
    REJECT
}
