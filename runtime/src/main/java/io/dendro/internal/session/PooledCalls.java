package io.dendro.internal.session;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.InsertException.Failure;
import io.dendro.internal.limit.Allowance;
import io.dendro.internal.observation.Observation;
import io.dendro.internal.rpc.Command;
import io.dendro.internal.rpc.Connection;
import io.dendro.internal.rpc.PathQuery;
import io.dendro.internal.untyped.Calls;
import io.dendro.observation.Operation;
import java.util.List;
import java.util.function.Function;

/**
 * Requests over the connections of a session.
 *
 * @param allowance how much time each call has
 */
record PooledCalls(SessionResources session, Allowance allowance) implements Calls {

    @Override
    public Calls oneCall() {
        return new PooledCalls(session, allowance.begun());
    }

    @Override
    public <T> T repeated(Operation operation, Command<T> command) {
        return repeated(session.observers().begin(operation), command);
    }

    @Override
    public <P> List<List<P>> byLeader(List<P> parts, Function<P, String> device) {
        return session.pool().leaders().divide(parts, device);
    }

    @Override
    public List<Failure> insert(long rows, long bytes, List<Command<List<Failure>>> commands) {
        Observation observation = session.observers().begin(Operation.INSERT);
        observation.rows(rows, bytes);
        return observation.whole(() -> new RoutedWrites(session.beginInsert(allowance, observation)).all(commands));
    }

    @Override
    public <T> T once(Operation operation, Command<T> command) {
        return once(session.observers().begin(operation), command);
    }

    @Override
    public ResultSet query(PathQuery query, String sql, QueryOptions options) {
        return new PooledQueries(session, allowance)
                .open(sql, options, (connection, statement) -> connection.query(statement, query));
    }

    /** Makes a call again that failed on the way, until it succeeds or the time for that is over. */
    <T> T repeated(Observation observation, Function<Connection, T> use) {
        return observation.whole(() -> {
            OngoingCall call = session.begin(allowance, observation);
            return call.repeated(() -> with(call.lend(), use));
        });
    }

    /** Makes a call that must not be carried out twice. */
    <T> T once(Observation observation, Function<Connection, T> use) {
        return observation.whole(() -> {
            OngoingCall call = session.begin(allowance, observation);
            return unrepeated(call.repeated(call::lend), lease -> with(lease, use));
        });
    }

    static <T> T with(Lease lease, Function<Connection, T> use) {
        try {
            return use.apply(lease.connection());
        } finally {
            lease.giveBack();
        }
    }

    /** Does what must not be done twice. */
    static <T> T unrepeated(Lease lease, Function<Lease, T> use) {
        try {
            return use.apply(lease);
        } catch (ConnectionException e) {
            throw new ConnectionException(
                    "the connection failed, and whether the request was carried out is not known: look before you try it"
                            + " again",
                    new Context(
                            e.statusCode(),
                            e.statement().orElse(null),
                            e.device().orElse(null)),
                    e);
        }
    }
}
