package io.dendro.internal.rpc;

import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.error.StatementException;
import io.dendro.internal.limit.Limited;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.message.Reply;
import io.dendro.internal.message.Status;
import io.dendro.internal.wire.EncodedTablet;
import java.time.Duration;
import java.util.Set;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.transport.TTransportException;

/**
 * The messages of one connection, one after another: how long each may take, and what it means to the connection if one
 * fails. Not thread-safe, but for {@link #giveUp}.
 */
final class Exchange {

    /** Sends one request. */
    interface Sending {
        void send(PipelinedClient client) throws TException;
    }

    /** What this client, not the server, says of an answer that does not belong to the request. */
    private static final Set<Integer> OUT_OF_STEP =
            Set.of(TApplicationException.BAD_SEQUENCE_ID, TApplicationException.MISSING_RESULT);

    private final FramedSocket socket;
    private final PipelinedClient client;
    private final Patience requestPatience;
    private Limited call = Limited.NOT;
    private boolean broken;
    private boolean isMidway;
    private boolean isNodeGone;
    private volatile boolean givenUp;
    private int unreadAnswers;

    /** @param requestTimeout how long an answer is waited for where nothing else is said */
    Exchange(FramedSocket socket, PipelinedClient client, Duration requestTimeout) {
        this.socket = socket;
        this.client = client;
        this.requestPatience = Patience.forEachAnswer(requestTimeout, TimeLimit.NONE);
    }

    /** Whether no message can follow. */
    boolean isBroken() {
        return broken || isMidway;
    }

    /** Whether it broke at the other end. */
    boolean isNodeGone() {
        return isNodeGone;
    }

    /** Lets no message follow. */
    void stop() {
        broken = true;
    }

    /** From now on messages end when this call must. */
    void serve(Limited next) {
        call = next;
    }

    void rest() {
        socket.rest();
    }

    void close() {
        socket.close();
    }

    /** Closes it under whoever waits for an answer. From any thread. */
    void giveUp() {
        givenUp = true;
        close();
    }

    void send(Context context, Sending request) {
        begin(usual());
        try {
            request.send(client);
            isMidway = false;
        } catch (TException e) {
            throw failed(e, context, usual());
        }
    }

    void send(Context context, String method, TBase<?, ?> request) {
        send(context, to -> to.send(method, request));
    }

    /** Sends a request whose answer, a status, is read with the next one, since it says nothing. */
    void sendUnheard(Context context, String method, TBase<?, ?> request) {
        send(context, method, request);
        unreadAnswers++;
    }

    /** As {@link #send(Context, Sending)}, without a lambda that every program would need. */
    void send(Command<?> command, long session) {
        begin(usual());
        try {
            command.send(client, session);
            isMidway = false;
        } catch (TException e) {
            throw failed(e, command.context(), usual());
        }
    }

    /** As {@link #send}, but making nothing that is needed only if it fails. */
    void sendTablet(long session, EncodedTablet tablet) {
        begin(usual());
        try {
            client.sendTablet(session, tablet);
            isMidway = false;
        } catch (TException e) {
            throw failed(e, Context.ofDevice(tablet.device()), usual());
        }
    }

    /** Waits for the answer to the oldest tablet sent, as {@link #receive} does, but making nothing if all is well. */
    Status receiveTabletAnswer(String device) {
        settle(usual());
        begin(usual());
        try {
            Status status = client.receiveWritten();
            isMidway = false;
            return status;
        } catch (TException e) {
            throw failed(e, Context.ofDevice(device), usual());
        }
    }

    /** Waits for the answer to the oldest request sent. */
    <T extends Reply> T receive(Context context, T reply) {
        return receive(context, usual(), reply);
    }

    /** The same, for so long. */
    <T extends Reply> T receive(Context context, Patience patience, T reply) {
        settle(patience);
        return read(context, patience, reply);
    }

    /** Reads the answers that nobody waits for, which come ahead of the next. */
    private void settle(Patience patience) {
        while (unreadAnswers > 0) {
            unreadAnswers--;
            try {
                read(Context.NONE, patience, new Status());
            } catch (StatementException e) {
                // What it failed on must not fail the request whose answer comes next.
            }
        }
    }

    private <T extends Reply> T read(Context context, Patience patience, T reply) {
        begin(patience);
        try {
            client.receive(reply);
            isMidway = false;
            return reply;
        } catch (TException e) {
            throw failed(e, context, patience);
        }
    }

    private Patience usual() {
        return requestPatience.until(call.limit());
    }

    /** A message begins to be sent or read. If anything is thrown that is not looked at here, it stays midway. */
    private void begin(Patience patience) {
        broken |= isMidway;
        isMidway = true;
        socket.waitAtMost(patience);
    }

    private DendroException failed(TException e, Context context, Patience patience) {
        boolean isInStep = e instanceof TApplicationException refusal && !OUT_OF_STEP.contains(refusal.getType());
        broken |= !isInStep;
        isMidway = false;
        if (isInStep) {
            return new StatementException("the server failed on the request: " + e.getMessage(), context, e);
        }
        return e instanceof TTransportException failure
                ? translated(failure, context, patience)
                : TransportFailure.unreadable(e, context);
    }

    private DendroException translated(TTransportException e, Context context, Patience patience) {
        if (givenUp) {
            throw new IllegalStateException(
                    "the session was closed while a call was in progress, and whether that was carried out is not known"
                            + context.describe(""),
                    e);
        }
        isNodeGone |= TransportFailure.isOfNode(e);
        return TransportFailure.of(e, context, patience);
    }
}
