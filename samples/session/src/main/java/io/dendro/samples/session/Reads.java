package io.dendro.samples.session;

import io.dendro.Aggregation;
import io.dendro.ResultSet;
import io.dendro.SeriesData;
import io.dendro.Session;
import io.dendro.StatementResult;
import io.dendro.annotation.AggregateFunction;
import java.time.Instant;
import java.util.List;

/** Statements, and what there is to ask without one. */
final class Reads {
    private Reads() {}

    static void walk(Session session) {
        statements(session);
        query(session);
        data(session);
    }

    private static void statements(Session session) {
        // region statements
        session.execute("INSERT INTO root.factory.m2(time, rpm) VALUES (2026-01-15T00:00:01+00:00, 800)");
        List<StatementResult> results = session.executeAll(List.of(
                "INSERT INTO root.factory.m2(time, rpm) VALUES (2026-01-15T00:00:02+00:00, 801)",
                "CREATE DATABASE root.factory"));
        for (StatementResult result : results) {
            System.out.println(result.isSuccess() ? "carried out" : "refused: " + result.statement());
        }
        // endregion
    }

    private static void query(Session session) {
        // region query
        try (ResultSet result = session.query("SELECT temperature, rpm FROM root.factory.m1")) {
            while (result.next()) {
                System.out.println(result.row());
            }
        }
        // endregion
    }

    private static void data(Session session) {
        Instant from = Instant.parse("2026-01-15T00:00:00Z");
        Instant to = Instant.parse("2026-01-16T00:00:00Z");
        // region data
        SeriesData data = session.data();
        show("raw", data.raw(List.of("root.factory.m1.rpm"), from, to));
        show("last", data.last(List.of("root.factory.m1.rpm")));
        show(
                "aggregate",
                data.aggregate(Aggregation.of(AggregateFunction.COUNT, "root.factory.m3.temperature")
                        .and(AggregateFunction.MAX, "root.factory.m3.rpm")
                        .between(from, to)));
        data.delete(List.of("root.factory.m1.*"), from, to);
        // endregion
        show("after the deletion", data.raw(List.of("root.factory.m1.*"), from, to));
    }

    private static void show(String what, ResultSet result) {
        System.out.println(what + ":");
        try (result) {
            while (result.next()) {
                System.out.println("  " + result.row());
            }
        }
    }
}
