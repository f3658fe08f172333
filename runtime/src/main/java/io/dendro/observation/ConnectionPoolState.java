package io.dendro.observation;

/** The connections of one session as they are when asked. Thread-safe. Implemented by Dendro; methods may be added. */
public interface ConnectionPoolState {

    /** The nodes of the session's options, as in its URL: {@code host:port,host:port}. */
    String nodes();

    /** How many connections calls, results and streams hold. */
    int inUse();

    /** How many are open and rest. */
    int idle();

    /** How many threads wait for one. */
    int waiting();

    /** How many there may be at most; see {@link io.dendro.SessionOptions#withMaxConnections}. */
    int most();

    /**
     * How many writes so far went at once to the node that leads their device, from when the cluster first named another node
     * as a leader.
     */
    long writesToLeaders();

    /** How many writes so far a node had to pass on to the leader of their device. */
    long writesPassedOn();
}
