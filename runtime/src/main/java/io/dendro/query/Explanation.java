package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.Session;
import java.util.StringJoiner;

/** What the server tells of a statement, a line a row. */
final class Explanation {

    private Explanation() {}

    /** @param sql the statement; empty for one that is not sent */
    static String of(Session session, String verb, String sql) {
        if (sql.isEmpty()) {
            return "";
        }
        StringJoiner lines = new StringJoiner("\n");
        try (ResultSet rows = session.query(verb + sql)) {
            while (rows.next()) {
                lines.add(String.valueOf(rows.getText(0)));
            }
        }
        return lines.toString();
    }
}
