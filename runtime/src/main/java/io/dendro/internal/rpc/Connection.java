package io.dendro.internal.rpc;

import io.dendro.Endpoint;
import io.dendro.ServerInfo;
import io.dendro.SessionOptions;
import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.error.InsertException.Failure;
import io.dendro.internal.limit.Limited;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.message.NumberReply;
import io.dendro.internal.message.PageReply;
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

/**
 * One logged-in connection. Requests may be sent ahead of the answers to earlier ones; answers are read in the order
 * of the requests. Not thread-safe: whoever holds it uses it alone.
 *
 * <p>After a failure of the connection itself {@link #isBroken()} is true and it can only be closed. After the server
 * refused a request the connection remains good.
 */
public final class Connection implements AutoCloseable {

    /** So many queries that came to their end may stay noted with the statement on the server, a number each. */
    private static final int ENDED_QUERIES = 100;

    private final Exchange exchange;
    private final Login login;
    private final Duration connectTimeout;
    private final Redirections redirections;
    private ZoneId zone;
    private boolean isReadOnly;
    private long statementId;
    private int endedQueries;
    private long restsSince;

    Connection(
            FramedSocket socket,
            PipelinedClient client,
            Login login,
            Redirections redirections,
            SessionOptions options) {
        this.exchange = new Exchange(socket, client, options.requestTimeout());
        this.login = login;
        this.redirections = redirections;
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
        return Opening.open(node, options, redirections, limit);
    }

    /** Where it leads. */
    public Endpoint node() {
        return login.node();
    }

    public ServerInfo server() {
        return login.server();
    }

    public boolean isBroken() {
        return exchange.isBroken();
    }

    /** Whether it broke at the other end, as other connections to the node then most likely did too. */
    public boolean isNodeGone() {
        return exchange.isNodeGone();
    }

    /** Whether the node said that it serves no writes. */
    public boolean isReadOnly() {
        return isReadOnly;
    }

    /** From now on what is done on it ends when this call must. */
    public void serve(Limited next) {
        exchange.serve(next);
    }

    /** Closes it under whoever waits for an answer, and tells him that the session was closed. From any thread. */
    public void giveUp() {
        exchange.giveUp();
    }

    /** Keeps little memory until it is used again. */
    public void rest() {
        exchange.rest();
        restsSince = System.nanoTime();
    }

    /** For how many nanoseconds it has rested. */
    public long rested() {
        return System.nanoTime() - restsSince;
    }

    /** Whether the server still answers on this connection before the limit. */
    public boolean answers(TimeLimit limit) {
        Patience impatient = Patience.forConnecting(connectTimeout, limit);
        serve(limit);
        try {
            exchange.send(Context.NONE, client -> client.send("testConnectionEmptyRPC"));
            exchange.receive(Context.NONE, impatient, new Status());
            return true;
        } catch (DendroException e) {
            exchange.stop();
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
        exchange.send(context, client -> client.send("executeStatementV2", request));
        return answer(statement, exchange.receive(context, statement.patience(), new StatementReply()));
    }

    /**
     * Asks for series by their paths.
     *
     * @param statement the same in SQL
     */
    public Answer query(Statement statement, PathQuery query) {
        Context context = statement.context();
        renewStatementNowAndThen(context);
        exchange.send(context, client -> query.send(client, login.sessionId(), statementId, statement));
        return answer(statement, exchange.receive(context, statement.patience(), new StatementReply()));
    }

    /** Makes a request that is answered by a status. */
    <T> T call(Command<T> command) {
        send(command);
        return receive(command);
    }

    /** Sends a request that is answered by a status, without waiting for that. */
    public void send(Command<?> command) {
        exchange.send(command, login.sessionId());
    }

    /** Waits for the answer to the oldest request sent. */
    public <T> T receive(Command<T> command) {
        Status status = exchange.receive(command.context(), new Status());
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
        exchange.send(context, "setTimeZone", new TSSetTimeZoneReq(login.sessionId(), wanted.getId()));
        check(exchange.receive(context, new Status()), context);
        zone = wanted;
    }

    /** Asks for the next page without waiting for it. */
    public void askForPage(Statement statement, Answer.Layout layout) {
        int rows = statement.rows(layout.names().size());
        TSFetchResultsReq request = new TSFetchResultsReq(login.sessionId(), "", rows, layout.queryId(), true);
        request.setStatementId(statementId);
        exchange.send(Context.NONE, "fetchResultsV2", request);
    }

    /** Waits for the page asked for. */
    public Page receivePage(Statement statement, Answer.Layout layout) {
        Context context = statement.context();
        PageReply reply = exchange.receive(context, statement.patience(), new PageReply());
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
            if (StatusCodes.isNotLoggedIn(status)) {
                exchange.stop();
            }
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
            exchange.sendUnheard(Context.NONE, "closeOperation", request);
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
        exchange.sendUnheard(context, "closeOperation", close);
        exchange.send(context, client -> client.send("requestStatementId", login.sessionId()));
        statementId = exchange.receive(context, new NumberReply()).number();
        endedQueries = 0;
    }

    /** Sends a tablet without waiting for the answer. */
    public void sendTablet(EncodedTablet tablet) {
        exchange.sendTablet(login.sessionId(), tablet);
    }

    /** Waits for the answer to the oldest tablet sent: what the server refused of it. */
    public List<Failure> receiveTabletAnswer(String device) {
        Status status = exchange.receiveTabletAnswer(device);
        note(status);
        Redirected.tell(device, status, redirections, login.node());
        return StatusCodes.refusals(status, device);
    }

    @Override
    public void close() {
        exchange.close();
    }
}
