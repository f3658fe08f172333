package io.dendro.internal.session;

import io.dendro.error.SchemaException;
import io.dendro.error.StatementException;
import io.dendro.internal.rpc.Answer;
import io.dendro.internal.rpc.Connection;
import io.dendro.internal.rpc.PathQueries;
import io.dendro.internal.rpc.Statement;
import io.dendro.model.DeviceName;
import io.dendro.model.NodeName;
import java.util.List;

/**
 * A request for the last values of one device, which the server answers from its cache. It must be told the device's
 * database, and says of a wrong one that there are no values; on series that never had one it fails (2.0.1-beta). So what
 * it finds empty or fails on is asked as a statement.
 *
 * @param device its path in the form of the server
 * @param measurements their names in that form
 */
record LastValues(String device, List<String> measurements) {

    /** @throws IllegalArgumentException if the path or a name is not legal, or no measurement is named */
    static LastValues of(String device, List<String> measurements) {
        if (measurements.isEmpty()) {
            throw new IllegalArgumentException("lastValues of " + device + " names no measurement; name those to read");
        }
        return new LastValues(
                DeviceName.parse(device).text(),
                measurements.stream().map(NodeName::quote).toList());
    }

    String sql() {
        return "SELECT LAST " + String.join(", ", measurements) + " FROM " + device;
    }

    /** @param statement that of {@link #sql} */
    Answer ask(Connection connection, Statement statement, String database) {
        try {
            Answer answer = connection.query(statement, PathQueries.lastOfDevice(database, device, measurements));
            if (answer.hasRows()) {
                return answer;
            }
            connection.queryEnded();
        } catch (StatementException | SchemaException e) {
            // The statement, which says the same, either goes well or tells better what is wrong.
        }
        return connection.execute(statement);
    }
}
