package io.dendro.internal.rpc;

import org.apache.thrift.TException;

/** A query that names series instead of being a statement. */
public final class PathQuery {

    interface Sending {
        void send(PipelinedClient client, long sessionId, long statementId, Statement statement) throws TException;
    }

    private final Sending sending;

    PathQuery(Sending sending) {
        this.sending = sending;
    }

    void send(PipelinedClient client, long sessionId, long statementId, Statement statement) throws TException {
        sending.send(client, sessionId, statementId, statement);
    }
}
