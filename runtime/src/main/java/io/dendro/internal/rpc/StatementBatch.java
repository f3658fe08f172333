package io.dendro.internal.rpc;

import io.dendro.StatementResult;
import io.dendro.error.Context;
import io.dendro.error.StatementException;
import io.dendro.internal.message.Status;
import io.dendro.thrift.TSExecuteBatchStatementReq;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several statements in one request. Here, and nowhere else, the parts of the answer are those of the request.
 *
 * <p>The server tells of each statement only if one of them cannot be parsed; else it answers that all were carried out, even
 * if it refused some (2.0.1-beta). So one that cannot be parsed is sent with them, as the last.
 */
public final class StatementBatch {

    private static final String NO_STATEMENT = "END OF STATEMENTS";

    private StatementBatch() {}

    public static Command<List<StatementResult>> execute(List<String> statements) {
        List<String> sent = new ArrayList<>(statements);
        sent.add(NO_STATEMENT);
        return new Command<>(
                Context.NONE,
                (client, sessionId) ->
                        client.send("executeBatchStatement", new TSExecuteBatchStatementReq(sessionId, sent)),
                status -> results(status, statements));
    }

    private static List<StatementResult> results(Status status, List<String> statements) {
        List<Status> parts = status.parts();
        if (parts.size() != statements.size() + 1) {
            StatusCodes.check(status, Context.NONE);
            throw new StatementException(
                    "the server does not tell what became of " + statements.size()
                            + " statements; look, or execute them one by one",
                    Context.NONE.withStatusCode(status.code()),
                    null);
        }
        List<StatementResult> results = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            String statement = statements.get(i);
            Status part = parts.get(i);
            results.add(new StatementResult(
                    statement,
                    StatusCodes.isSuccess(part)
                            ? Optional.empty()
                            : Optional.of(StatusCodes.exception(part, Context.ofStatement(statement)))));
        }
        return List.copyOf(results);
    }
}
