package io.dendro.internal.rpc;

import io.dendro.error.Context;
import io.dendro.internal.message.Status;
import java.util.List;
import java.util.function.Function;
import org.apache.thrift.TException;

/**
 * A request that is answered by a status alone, and what that means. It can be made on any connection, and again.
 *
 * @param <T> what comes of it
 */
public final class Command<T> implements Function<Connection, T> {

    interface Sending {
        void send(PipelinedClient client, long sessionId) throws TException;
    }

    private final Context context;
    private final Sending sending;
    private final Function<Status, T> meaning;
    private final List<String> written;

    Command(Context context, Sending sending, Function<Status, T> meaning) {
        this(context, sending, meaning, List.of());
    }

    private Command(Context context, Sending sending, Function<Status, T> meaning, List<String> written) {
        this.written = written;
        this.context = context;
        this.sending = sending;
        this.meaning = meaning;
    }

    /** The same request, which writes to these devices, one for each part of it. */
    Command<T> writing(List<String> devices) {
        return new Command<>(context, sending, meaning, devices);
    }

    /** The devices that it writes to, one for each part of it; none if it is no write. */
    public List<String> written() {
        return written;
    }

    Context context() {
        return context;
    }

    void send(PipelinedClient client, long sessionId) throws TException {
        sending.send(client, sessionId);
    }

    T meaning(Status status) {
        return meaning.apply(status);
    }

    /** Sends the request and waits for the answer. */
    @Override
    public T apply(Connection connection) {
        return connection.call(this);
    }
}
