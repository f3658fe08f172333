package io.dendro.internal.rpc;

import io.dendro.Endpoint;
import io.dendro.ServerInfo;
import io.dendro.SessionOptions;
import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.error.InsertException.Failure;
import io.dendro.error.StatementException;
import io.dendro.internal.limit.Limited;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.message.NumberReply;
import io.dendro.internal.message.PageReply;
import io.dendro.internal.message.Reply;
import io.dendro.internal.message.StatementReply;
import io.dendro.internal.message.StatementRequest;
import io.dendro.internal.message.Status;
import io.dendro.internal.wire.EncodedTablet;
import io.dendro.thrift.TSCloseOperationReq;
import io.dendro.thrift.TSFetchResultsReq;
import io.dendro.thrift.TSSetTimeZoneReq;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.transport.TTransportException;

/**
 * One logged-in connection. Requests may be sent ahead of the answers to earlier ones; answers are read in the order
 * of the requests. Not thread-safe: whoever holds it uses it alone.
 *
 * <p>After a failure of the connection itself {@link #isBroken()} is true and it can only be closed. After the server
 * refused a request the connection remains good.
 */
public final class Connection implements AutoCloseable {

    /** What this client, not the server, says of an answer that does not belong to the request. */
    private static final Set<Integer> OUT_OF_STEP =
            Set.of(TApplicationException.BAD_SEQUENCE_ID, TApplicationException.MISSING_RESULT);

    /** So many queries that came to their end may stay noted with the statement on the server, a number each. */
    private static final int ENDED_QUERIES = 100;

    private final FramedSocket socket;
    private final PipelinedClient client;
    private final Login login;
    private final Patience requestPatience;
    private final Duration connectTimeout;
    private Limited call = Limited.NOT;
    private Redirections redirections = Redirections.UNHEARD;
    private ZoneId zone;
    private boolean broken;
    private boolean isMidway;
    private boolean isNodeGone;
    private boolean isReadOnly;
    private volatile boolean givenUp;
    private int unreadCloses;
    private long statementId;
    private int endedQueries;

    Connection(FramedSocket socket, PipelinedClient client, Login login, SessionOptions options) {
        this.socket = socket;
        this.client = client;
        this.login = login;
        this.requestPatience = Patience.forEachAnswer(options.requestTimeout(), TimeLimit.NONE);
        this.connectTimeout = options.connectTimeout();
        this.zone = options.zone();
        this.statementId = login.statementId();
    }

    /**
     * Connects to a node and logs in.
     *
     * @param redirections who hears of leaders
     * @param limit until when it must be open
     */
    public static Connection open(Endpoint node, SessionOptions options, Redirections redirections, TimeLimit limit) {
        Connection connection = Opening.open(node, options, limit);
        connection.redirections = redirections;
        return connection;
    }

    /** Where it leads. */
    public Endpoint node() {
        return login.node();
    }

    public ServerInfo server() {
        return login.server();
    }

    public boolean isBroken() {
        return broken || isMidway;
    }

    /** Whether it broke at the other end, as other connections to the node then most likely did too. */
    public boolean isNodeGone() {
        return isNodeGone;
    }

    /** Whether the node said that it serves no writes. */
    public boolean isReadOnly() {
        return isReadOnly;
    }

    /** From now on what is done on it ends when this call must. */
    public void serve(Limited next) {
        call = next;
    }

    /** Closes it under whoever waits for an answer, and tells him that the session was closed. From any thread. */
    public void giveUp() {
        givenUp = true;
        close();
    }

    /** Keeps little memory until it is used again. */
    public void rest() {
        socket.rest();
    }

    /** Whether the server still answers on this connection before the limit. */
    public boolean answers(TimeLimit limit) {
        Patience impatient = Patience.forConnecting(connectTimeout, limit);
        serve(() -> limit);
        try {
            send(Context.NONE, () -> client.send("testConnectionEmptyRPC"));
            receive(Context.NONE, impatient, new Status());
            return true;
        } catch (DendroException e) {
            broken = true;
            return false;
        }
    }

    /** Runs any statement; whether rows come back shows in the answer. */
    public Answer execute(Statement statement) {
        Context context = statement.context();
        if (!statement.zone().equals(zone)) {
            change(statement.zone(), context);
        }
        renewStatementNowAndThen(context);
        StatementRequest request = new StatementRequest(
                login.sessionId(),
                statement.sql(),
                statementId,
                statement.firstRows(),
                statement.patience().serverMillis());
        send(context, () -> client.send("executeStatementV2", request));
        return answer(statement, receive(context, statement.patience(), new StatementReply()));
    }

    /**
     * Asks for series by their paths.
     *
     * @param statement the same in SQL
     */
    public Answer query(Statement statement, PathQuery query) {
        Context context = statement.context();
        renewStatementNowAndThen(context);
        send(context, () -> query.send(client, login.sessionId(), statementId, statement));
        return answer(statement, receive(context, statement.patience(), new StatementReply()));
    }

    /** Makes a request that is answered by a status. */
    <T> T call(Command<T> command) {
        send(command);
        return receive(command);
    }

    /** Sends a request that is answered by a status, without waiting for that. */
    public void send(Command<?> command) {
        send(command.context(), () -> command.send(client, login.sessionId()));
    }

    /** Waits for the answer to the oldest request sent. */
    public <T> T receive(Command<T> command) {
        Status status = receive(command.context(), usual(), new Status());
        note(status);
        new Redirected(command.written(), status).tell(redirections, login.node());
        return command.meaning(status);
    }

    private Answer answer(Statement statement, StatementReply reply) {
        check(reply.status(), statement.context());
        if (!reply.hasRows()) {
            return new Answer(null, new Page(List.of(), true));
        }
        if (statement.patience().isOver()) {
            closeQuery(reply.queryId());
            throw TransportFailure.late(statement);
        }
        return new Answer(Layouts.of(reply, statement.context()), new Page(reply.blocks(), reply.isLast()));
    }

    /** The server reads each statement of a connection in the zone that was set last. */
    private void change(ZoneId wanted, Context context) {
        send(context, "setTimeZone", new TSSetTimeZoneReq(login.sessionId(), wanted.getId()));
        check(receive(context, usual(), new Status()), context);
        zone = wanted;
    }

    /** Asks for the next page without waiting for it. */
    public void askForPage(Statement statement, Answer.Layout layout) {
        int rows = statement.rows(layout.names().size());
        TSFetchResultsReq request = new TSFetchResultsReq(login.sessionId(), "", rows, layout.queryId(), true);
        request.setStatementId(statementId);
        send(Context.NONE, "fetchResultsV2", request);
    }

    /** Waits for the page asked for. */
    public Page receivePage(Statement statement, Answer.Layout layout) {
        Context context = statement.context();
        PageReply reply = receive(context, statement.patience(), new PageReply());
        check(reply.status(), context);
        if (statement.patience().isOver()) {
            closeQuery(layout.queryId());
            throw TransportFailure.late(statement);
        }
        return new Page(reply.blocks(), reply.isLast());
    }

    /** A server that does not know this login will not know it next time: the connection is of no use. */
    private void check(Status status, Context context) {
        note(status);
        StatusCodes.check(status, context);
    }

    private void note(Status status) {
        if (status.code() != StatusCodes.SUCCESS) {
            broken |= StatusCodes.isNotLoggedIn(status);
            isReadOnly |= StatusCodes.isReadOnly(status);
        }
    }

    /**
     * Releases a query on the server. Its answer is read with the next one, since it says nothing. Never throws: a query
     * dies with its connection.
     */
    public void closeQuery(long queryId) {
        TSCloseOperationReq request = new TSCloseOperationReq(login.sessionId());
        request.setQueryId(queryId);
        request.setStatementId(statementId);
        try {
            send(Context.NONE, "closeOperation", request);
            unreadCloses++;
        } catch (DendroException | IllegalStateException e) {
            // The connection is marked as broken, and whoever gives it back sees that; or its session was closed.
        }
    }

    /**
     * Notes that all of a query has come. The server has released its data by itself and keeps no more than its number, so
     * that it is not worth a request; closing the statement does for many.
     */
    public void queryEnded() {
        endedQueries++;
    }

    private void renewStatementNowAndThen(Context context) {
        if (endedQueries < ENDED_QUERIES) {
            return;
        }
        TSCloseOperationReq close = new TSCloseOperationReq(login.sessionId());
        close.setStatementId(statementId);
        send(context, "closeOperation", close);
        unreadCloses++;
        send(context, () -> client.send("requestStatementId", login.sessionId()));
        statementId = receive(context, usual(), new NumberReply()).number();
        endedQueries = 0;
    }

    /** Sends a tablet without waiting for the answer. */
    public void sendTablet(EncodedTablet tablet) {
        // As in send and read, but making nothing that is needed only if it fails.
        begin(usual());
        try {
            client.sendTablet(login.sessionId(), tablet);
            isMidway = false;
        } catch (TException e) {
            throw failed(e, Context.ofDevice(tablet.device()), usual());
        }
    }

    /** Waits for the answer to the oldest tablet sent: what the server refused of it. */
    public List<Failure> receiveTabletAnswer(String device) {
        Status status = readTabletAnswer(device);
        note(status);
        Redirected.tell(device, status, redirections, login.node());
        return StatusCodes.refusals(status, device);
    }

    private Status readTabletAnswer(String device) {
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

    /** Reads the answers to closes sent before, which come ahead of the next. */
    private void settle(Patience patience) {
        while (unreadCloses > 0) {
            unreadCloses--;
            try {
                read(Context.NONE, patience, new Status());
            } catch (StatementException e) {
                // That a query could not be closed must not fail the request whose answer comes next.
            }
        }
    }

    @Override
    public void close() {
        socket.close();
    }

    private interface Request {
        void send() throws TException;
    }

    private void send(Context context, Request request) {
        begin(usual());
        try {
            request.send();
            isMidway = false;
        } catch (TException e) {
            throw failed(e, context, usual());
        }
    }

    private void send(Context context, String method, TBase<?, ?> request) {
        send(context, () -> client.send(method, request));
    }

    private <T extends Reply> T receive(Context context, Patience patience, T reply) {
        settle(patience);
        return read(context, patience, reply);
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

    /** How long requests and answers may take for which nothing else is said. */
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
