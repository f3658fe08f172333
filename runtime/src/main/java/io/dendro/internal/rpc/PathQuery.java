package io.dendro.internal.rpc;

import io.dendro.thrift.IClientRPCService.Client;
import io.dendro.thrift.TSExecuteStatementResp;
import org.apache.thrift.TException;

/** A query that names series instead of being a statement. */
public final class PathQuery {

    interface Sending {
        void send(Client client, long sessionId, long statementId, Statement statement) throws TException;
    }

    interface Receiving {
        TSExecuteStatementResp receive(Client client) throws TException;
    }

    private final Sending sending;
    private final Receiving receiving;

    PathQuery(Sending sending, Receiving receiving) {
        this.sending = sending;
        this.receiving = receiving;
    }

    void send(Client client, long sessionId, long statementId, Statement statement) throws TException {
        sending.send(client, sessionId, statementId, statement);
    }

    TSExecuteStatementResp receive(Client client) throws TException {
        return receiving.receive(client);
    }
}
