package io.dendro.observation;

/**
 * Sees what a session does, for metrics, traces and logs; given with {@link io.dendro.SessionOptions#withObserver}. A session
 * without observers spends nothing on them.
 *
 * <p>Observers are called by many threads at a time, on the threads that make the calls, and hold them up: they must be quick
 * and must not use the session. What they throw is logged and otherwise ignored.
 */
public interface SessionObserver {

    /** A session was opened. Its connections may be asked about until it is closed, at any time. */
    default void opened(ConnectionPoolState connections) {}

    /** A session was closed; the same object as when it was opened. */
    default void closed(ConnectionPoolState connections) {}

    /**
     * A call begins, on the thread of its caller.
     *
     * @return who is told of its course; {@link CallObserver#NONE} for nobody
     */
    default CallObserver began(Call call) {
        return CallObserver.NONE;
    }
}
