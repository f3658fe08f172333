package io.dendro.integration.declared;

import io.dendro.ResultSet;
import io.dendro.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What SHOW statements say. */
final class Shown {

    private Shown() {}

    /** Some columns of each row, separated by blanks. */
    static List<String> column(Session session, String statement, String... columns) {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = session.query(statement)) {
            while (result.next()) {
                rows.add(Stream.of(columns)
                        .map(column -> String.valueOf(result.getText(result.column(column))))
                        .collect(Collectors.joining(" ")));
            }
        }
        return rows;
    }
}
