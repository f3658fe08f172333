package io.dendro.observation;

import java.time.Duration;
import java.util.Optional;

/** How a call ended. Immutable. Implemented by Dendro; methods may be added. */
public interface Outcome {

    /** From the begin of the call to its end; for a query that is read slowly, mostly its reader's time. */
    Duration duration();

    /** The part of it that the call waited: for a connection, for the server, and between retries. */
    Duration waiting();

    /**
     * Rows that the server sent in a query, read or not, or that were handed to it in an insert, refused ones among them; 0
     * for others.
     */
    long rows();

    /** Bytes of these rows on the wire, without the frame around them; records are not counted. */
    long bytes();

    /** How many times it was made again. */
    int retries();

    /**
     * Why it failed, if it did: the exception that was thrown. A result that is closed before its end did not fail; an
     * insert of which the server refused a part did.
     */
    Optional<Throwable> failure();
}
