package io.dendro.internal.observation;

import io.dendro.error.DendroException;
import java.util.function.Supplier;

/** One call as its observers are told of it. Not thread-safe. */
public interface Observation {

    /** Of a call that nobody observes. */
    Observation NONE = new Observation() {};

    /** The call begins to wait; returns what {@link #waited} wants. */
    default long waits() {
        return 0;
    }

    /** The wait that began so is over. */
    default void waited(long since) {}

    /** Does the first or only part of the call, which is waiting. */
    default <T> T waiting(Supplier<T> part) {
        long since = waits();
        T result;
        try {
            result = part.get();
        } catch (RuntimeException | Error e) {
            waited(since);
            failed(e);
            throw e;
        }
        waited(since);
        return result;
    }

    /** Does the call from begin to end. */
    default <T> T whole(Supplier<T> call) {
        T result = waiting(call);
        succeeded();
        return result;
    }

    /** So many rows went over the wire. */
    default void rows(long rows, long bytes) {}

    default void retried(DendroException failure, long pauseNanos) {}

    default void succeeded() {}

    /** The call ended; what follows is ignored. */
    default void failed(Throwable failure) {}
}
