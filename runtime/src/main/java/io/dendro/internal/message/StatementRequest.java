package io.dendro.internal.message;

import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;

/**
 * Runs a statement: {@code TSExecuteStatementReq}.
 *
 * @param rows of a page
 * @param millis for all of it
 */
public record StatementRequest(long sessionId, String sql, long statementId, int rows, long millis) implements Request {

    @Override
    public void write(TProtocol protocol) throws TException {
        StructureWriter fields = new StructureWriter(protocol);
        fields.number(1, sessionId);
        fields.text(2, sql);
        fields.number(3, statementId);
        fields.number(4, rows);
        fields.number(5, millis);
        fields.end();
    }

    /** Without the statement, which may hold a password. */
    @Override
    public String toString() {
        return "statement " + statementId + " of session " + sessionId;
    }
}
