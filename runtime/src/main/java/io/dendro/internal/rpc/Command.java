package io.dendro.internal.rpc;

import io.dendro.error.Context;
import io.dendro.thrift.IClientRPCService.Client;
import io.dendro.thrift.TSStatus;
import java.util.function.Function;
import org.apache.thrift.TException;

/**
 * A request that is answered by a status alone, and what that means. It can be made on any connection, and again.
 *
 * @param <T> what comes of it
 */
public final class Command<T> implements Function<Connection, T> {

    interface Sending {
        void send(Client client, long sessionId) throws TException;
    }

    interface Receiving {
        TSStatus receive(Client client) throws TException;
    }

    private final Context context;
    private final Sending sending;
    private final Receiving receiving;
    private final Function<TSStatus, T> meaning;

    Command(Context context, Sending sending, Receiving receiving, Function<TSStatus, T> meaning) {
        this.context = context;
        this.sending = sending;
        this.receiving = receiving;
        this.meaning = meaning;
    }

    Context context() {
        return context;
    }

    void send(Client client, long sessionId) throws TException {
        sending.send(client, sessionId);
    }

    TSStatus receive(Client client) throws TException {
        return receiving.receive(client);
    }

    T meaning(TSStatus status) {
        return meaning.apply(status);
    }

    /** Sends the request and waits for the answer. */
    @Override
    public T apply(Connection connection) {
        return connection.call(this);
    }
}
