package io.dendro.observation;

import io.dendro.error.DendroException;
import java.time.Duration;

/** Is told of one call. Its methods follow each other, though perhaps on different threads. */
public interface CallObserver {

    /** Listens to nothing. */
    CallObserver NONE = new CallObserver() {};

    /**
     * The call failed and will be made again.
     *
     * @param pause how long after this
     */
    default void retried(DendroException failure, Duration pause) {}

    /** The call ended; nothing follows. */
    default void ended(Outcome outcome) {}
}
