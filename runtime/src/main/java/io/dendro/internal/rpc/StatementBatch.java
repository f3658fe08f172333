package io.dendro.internal.rpc;

import io.dendro.StatementResult;
import io.dendro.error.Context;
import io.dendro.thrift.IClientRPCService.Client;
import io.dendro.thrift.TSExecuteBatchStatementReq;
import io.dendro.thrift.TSStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several statements in one request. Here, and nowhere else, the parts of the answer are those of the request. */
public final class StatementBatch {

    private StatementBatch() {}

    public static Command<List<StatementResult>> execute(List<String> statements) {
        return new Command<>(
                Context.NONE,
                (client, sessionId) ->
                        client.send_executeBatchStatement(new TSExecuteBatchStatementReq(sessionId, statements)),
                Client::recv_executeBatchStatement,
                status -> results(status, statements));
    }

    private static List<StatementResult> results(TSStatus status, List<String> statements) {
        List<TSStatus> parts = Optional.ofNullable(status.subStatus).orElse(List.of());
        if (parts.size() != statements.size()) {
            StatusCodes.check(status, Context.NONE);
            return statements.stream()
                    .map(statement -> new StatementResult(statement, Optional.empty()))
                    .toList();
        }
        List<StatementResult> results = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            String statement = statements.get(i);
            TSStatus part = parts.get(i);
            results.add(new StatementResult(
                    statement,
                    StatusCodes.isSuccess(part)
                            ? Optional.empty()
                            : Optional.of(StatusCodes.exception(part, Context.ofStatement(statement)))));
        }
        return List.copyOf(results);
    }
}
