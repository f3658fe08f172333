package io.dendro.integration.untyped;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.StatementResult;
import io.dendro.error.DendroException;
import io.dendro.integration.Databases;
import io.dendro.testing.junit.IoTDBTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several statements in one request, each with its own result. */
@IoTDBTest
class StatementsTest {
    private static final String ROOT = "root.it_untyped_statements";

    private final Session session;

    StatementsTest(Session session) {
        this.session = session;
    }

    @BeforeEach
    void startEmpty() {
        Databases.drop(session, ROOT);
    }

    @Test
    void allAreCarriedOut() {
        List<String> statements = List.of(
                "CREATE DATABASE " + ROOT,
                "INSERT INTO " + ROOT + ".d(time, s) VALUES (1, 1)",
                "INSERT INTO " + ROOT + ".d(time, s) VALUES (2, 2)");
        List<StatementResult> results = session.executeAll(statements);
        assertThat(results).extracting(StatementResult::statement).isEqualTo(statements);
        assertThat(results).allMatch(StatementResult::isSuccess);
        assertThat(session.query("SELECT s FROM " + ROOT + ".d").map(row -> row.getDouble("s")))
                .containsExactly(1.0, 2.0);
    }

    @Test
    void oneThatFailsTellsWhyAndTheOthersAreCarriedOut() {
        List<StatementResult> results = session.executeAll(List.of(
                "CREATE NONSENSE",
                "INSERT INTO " + ROOT + ".d(time, s) VALUES (1, 1)",
                "DELETE TIMESERIES " + ROOT + ".nowhere"));
        assertThat(results).extracting(StatementResult::isSuccess).containsExactly(false, true, false);
        DendroException parse = results.get(0).failure().orElseThrow();
        assertThat(parse.statusCode()).hasValue(700);
        assertThat(parse.statement()).contains("CREATE NONSENSE");
        assertThat(results.get(2).failure().orElseThrow().statusCode()).hasValue(508);
    }

    /** Where all can be parsed the server itself answers that all went well. */
    @Test
    void oneThatIsRefusedIsToldEvenIfAllCanBeParsed() {
        List<StatementResult> results = session.executeAll(List.of(
                "CREATE DATABASE " + ROOT, "CREATE DATABASE " + ROOT, "DELETE TIMESERIES " + ROOT + ".d.nowhere"));
        assertThat(results).extracting(StatementResult::isSuccess).containsExactly(true, false, false);
        assertThat(results.get(1).failure().orElseThrow().statusCode()).hasValue(501);
    }

    @Test
    void noneAreNoRequest() {
        assertThat(session.executeAll(List.of())).isEmpty();
    }
}
