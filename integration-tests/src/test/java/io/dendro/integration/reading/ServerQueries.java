package io.dendro.integration.reading;

import io.dendro.ResultSet;
import io.dendro.Session;
import java.util.ArrayList;
import java.util.List;

/** The queries that the server has open. */
final class ServerQueries {
    private ServerQueries() {}

    /** The statements that are open and name a database, those of other tests aside. */
    static List<String> about(Session session, String database) {
        List<String> open = new ArrayList<>();
        try (ResultSet queries = session.query("SHOW QUERIES")) {
            int statement = queries.column("Statement");
            while (queries.next()) {
                String sql = String.valueOf(queries.getText(statement));
                if (sql.contains(database)) {
                    open.add(sql);
                }
            }
        }
        return open;
    }
}
