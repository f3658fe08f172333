package io.dendro.internal.session;

import io.dendro.QueryOptions;
import io.dendro.StatementResult;
import io.dendro.internal.limit.Allowance;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.observation.Observation;
import io.dendro.internal.rpc.Answer;
import io.dendro.internal.rpc.Connection;
import io.dendro.internal.rpc.Statement;
import io.dendro.internal.rpc.StatementBatch;
import io.dendro.observation.Operation;
import java.util.List;

/**
 * Statements that return no rows, over the connections of a session.
 *
 * @param allowance how much time each call has
 */
record PooledStatements(SessionResources session, Allowance allowance) {

    void execute(String sql) {
        TimeLimit limit = allowance.begin();
        Statement statement = new Statement(sql, QueryOptions.none(), session.options(), limit);
        PooledCalls calls = new PooledCalls(session, Allowance.until(limit));
        Observation observation = session.observers().begin(Operation.STATEMENT, sql);
        if (statement.isRepeatable()) {
            calls.repeated(observation, connection -> execute(statement, connection));
            return;
        }
        try {
            calls.once(observation, connection -> execute(statement, connection));
        } finally {
            Deletions.forget(sql, session.series());
        }
    }

    private static Connection execute(Statement statement, Connection connection) {
        Answer.Layout layout = connection.execute(statement).layout();
        if (layout != null) {
            connection.closeQuery(layout.queryId());
            throw new IllegalArgumentException("the statement returns rows, run it with query(sql): " + statement);
        }
        return connection;
    }

    List<StatementResult> executeAll(List<String> statements) {
        if (statements.isEmpty()) {
            return List.of();
        }
        try {
            return new PooledCalls(session, allowance)
                    .once(
                            session.observers().begin(Operation.STATEMENT, statements),
                            StatementBatch.execute(statements));
        } finally {
            statements.forEach(sql -> Deletions.forget(sql, session.series()));
        }
    }
}
