package io.dendro.integration.rules;

import java.util.List;
import java.util.Locale;

/** What the server does with aggregates that the compiler refuses in projections. */
final class AggregateFacts {
    private static final String DEVICE = "root.it_rules.aggregates";

    private AggregateFacts() {}

    static List<Fact> all() {
        return List.of(
                refused("mean of text", "avg", "STRING", "'a'", "refused: 701"),
                refused("sum of days", "sum", "DATE", "'2026-01-01'", "refused: 701"),
                refused("deviation of truth values", "stddev", "BOOLEAN", "true", "refused: 701"),
                refused("smallest of truth values", "min_value", "BOOLEAN", "true", "refused: 701"),
                refused("largest of bytes", "max_value", "BLOB", "X'01'", "refused: 701"),
                refused("most frequent text", "mode", "STRING", "'a'", "refused: 301"),
                refused("most frequent day", "mode", "DATE", "'2026-01-01'", "refused: 301"),
                asked(
                        "D1110",
                        "a value of one row beside an aggregate",
                        "INT32",
                        "1",
                        "SELECT int32, avg(int32) FROM " + DEVICE,
                        "refused: 701"));
    }

    private static Fact refused(String mistake, String function, String type, String value, String answer) {
        return asked(
                "D1109",
                mistake,
                type,
                value,
                "SELECT " + function + "(" + type.toLowerCase(Locale.ROOT) + ") FROM " + DEVICE,
                answer);
    }

    /** The series is there, with a value: some functions are refused only when they meet one. */
    private static Fact asked(String code, String mistake, String type, String value, String sql, String answer) {
        String series = type.toLowerCase(Locale.ROOT);
        return Fact.seen(code, mistake, sql, answer, client -> {
            client.execute("CREATE TIMESERIES " + DEVICE + "." + series + " " + type);
            client.execute("INSERT INTO " + DEVICE + "(time, " + series + ") VALUES (1, " + value + ")");
            return client.execute(sql);
        });
    }
}
