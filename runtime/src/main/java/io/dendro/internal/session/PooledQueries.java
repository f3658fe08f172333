package io.dendro.internal.session;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.StatementException;
import io.dendro.internal.limit.Allowance;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.observation.Observation;
import io.dendro.internal.rpc.Answer;
import io.dendro.internal.rpc.Connection;
import io.dendro.internal.rpc.Statement;
import io.dendro.observation.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Queries over the connections of a session. Their time is that of the whole result, be it their own or that of calls.
 *
 * @param allowance how much time each call has
 */
record PooledQueries(SessionResources session, Allowance allowance) {

    ResultSet query(String sql, QueryOptions options) {
        return open(sql, options, Connection::execute);
    }

    ResultSet lastValues(String device, List<String> measurements, QueryOptions options) {
        LastValues request = LastValues.of(device, measurements);
        PooledQueries one = new PooledQueries(session, allowance.begun());
        Optional<String> database = session.databases().of(request.device(), sql -> one.query(sql, options));
        return one.open(
                request.sql(),
                options,
                (connection, statement) -> database.isPresent()
                        ? request.ask(connection, statement, database.get())
                        : ofMissing(request.device(), connection.execute(statement)));
    }

    private Answer ofMissing(String device, Answer answer) {
        if (answer.hasRows()) {
            session.databases().met(device);
        }
        return answer;
    }

    /** @param request asks for what the statement says */
    ResultSet open(String sql, QueryOptions options, BiFunction<Connection, Statement, Answer> request) {
        TimeLimit limit = allowance.begin();
        Statement statement = new Statement(sql, options, session.options(), limit);
        Observation observation = session.observers().begin(Operation.QUERY, sql);
        OngoingCall call = session.begin(Allowance.until(statement.limit()), observation);
        Function<Lease, ResultSet> result = lease -> opened(lease, statement, request, observation);
        return observation.waiting(() ->
                statement.isRepeatable() ? call.repeated(() -> result.apply(call.lend())) : once(call, result, sql));
    }

    /** The statement may be one for {@code execute}, which is carried out before that is told. */
    private ResultSet once(OngoingCall call, Function<Lease, ResultSet> result, String sql) {
        try {
            return PooledCalls.unrepeated(call.repeated(call::lend), result);
        } finally {
            Deletions.forget(sql, session.series());
        }
    }

    private ResultSet opened(
            Lease lease,
            Statement statement,
            BiFunction<Connection, Statement, Answer> request,
            Observation observation) {
        boolean handedOver = false;
        try {
            Answer answer = request.apply(lease.connection(), statement);
            Answer.Layout layout = answer.layout();
            if (layout == null) {
                throw withoutColumns(statement);
            }
            Pages pages = new Pages(lease, layout, answer.firstPage(), statement, observation);
            lease.holdFor(pages, () -> "the result of '" + statement + "'", observation);
            handedOver = true;
            try {
                return new BlockResultSet(pages, layout, session.precision());
            } catch (IllegalArgumentException e) {
                throw pages.endWith(new StatementException(
                        "the result cannot be read: " + e.getMessage(), Context.ofStatement(statement.sql()), e));
            }
        } finally {
            if (!handedOver) {
                lease.giveBack();
            }
        }
    }

    private static RuntimeException withoutColumns(Statement statement) {
        return statement.asksForRows()
                ? new ConnectionException(
                        "the server's answer cannot be read: it has no columns",
                        Context.ofStatement(statement.sql()),
                        null)
                : new IllegalArgumentException(
                        "the statement returns no rows, run it with execute(sql) (it has been carried out): "
                                + statement);
    }
}
