package io.dendro.testing.fault;

/** The two ways through a {@link FaultProxy}. */
public enum Direction {
    /** Requests: from the client to the server. */
    TO_SERVER,
    /** Answers: from the server to the client. */
    TO_CLIENT
}
