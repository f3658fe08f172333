package io.dendro.integration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.RequestTimeoutException;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.testing.junit.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** A real server does what the options of one query say, and only for that query. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class QueryOptionsTest {
    private static final int ROWS = 300_000;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Session session;
    private final TestDatabase database;

    QueryOptionsTest(Session session, TestDatabase database) {
        this.session = session;
        this.database = database;
    }

    @BeforeAll
    void write() {
        Samples.write(session, database, "d", ROWS);
    }

    private List<Instant> months(QueryOptions options) {
        long start = Instant.parse("2023-12-31T23:00:00Z").toEpochMilli();
        long end = Instant.parse("2024-05-31T22:00:00Z").toEpochMilli();
        List<Instant> starts = new ArrayList<>();
        try (ResultSet result = session.query(
                "SELECT count(v) FROM " + database.path() + ".d GROUP BY ([" + start + ", " + end + "), 1mo)",
                options)) {
            while (result.next()) {
                starts.add(Instant.ofEpochMilli(result.time()));
            }
        }
        return starts;
    }

    @Test
    void windowsOfMonthsFollowTheZoneOfTheirQuery() {
        List<Instant> inUtc = months(QueryOptions.none());
        List<Instant> inBerlin = months(QueryOptions.none().withZone(BERLIN));

        assertThat(inBerlin)
                .extracting(start -> start.atZone(BERLIN).toLocalDateTime().toString())
                .containsExactly(
                        "2024-01-01T00:00",
                        "2024-02-01T00:00",
                        "2024-03-01T00:00",
                        "2024-04-01T00:00",
                        "2024-05-01T00:00");
        assertThat(inUtc).isNotEqualTo(inBerlin).contains(Instant.parse("2024-03-31T23:00:00Z"));
        assertThat(months(QueryOptions.none())).isEqualTo(inUtc);
    }

    @Test
    void dateTimesWithoutOffsetAreReadInTheZoneOfTheirQuery() {
        String sql = "SELECT v FROM " + database.path() + ".d WHERE time <= 1970-01-01T01:00:00 LIMIT 1";
        assertThat(rows(sql, QueryOptions.none().withZone(BERLIN))).isEqualTo(1);
        assertThat(rows(
                        "SELECT v FROM " + database.path() + ".d WHERE time < 1970-01-01T01:00:00",
                        QueryOptions.none().withZone(BERLIN)))
                .isZero();
        assertThat(rows(sql, QueryOptions.none())).isEqualTo(1);
    }

    private int rows(String sql, QueryOptions options) {
        int rows = 0;
        try (ResultSet result = session.query(sql, options)) {
            while (result.next()) {
                rows++;
            }
        }
        return rows;
    }

    @Test
    void aSmallFetchSizeLosesNoRow() {
        String all = "SELECT v FROM " + database.path() + ".d";
        assertThat(rows(all, QueryOptions.none().withFetchSize(1))).isEqualTo(ROWS);
        assertThat(rows(all, QueryOptions.none().withExpectedColumns(5_000))).isEqualTo(ROWS);
    }

    /** Servers (2.0.1-beta) sometimes end such a result as if it were complete; hence the repetitions. */
    @RepeatedTest(10)
    void aQueryWhoseTimeIsOverWhileItIsReadFailsAndNeverLacksRows() throws InterruptedException {
        String all = "SELECT v FROM " + database.path() + ".d";
        QueryOptions hurried =
                QueryOptions.none().withTimeout(Duration.ofMillis(400)).withFetchSize(1);
        try (ResultSet result = session.query(all, hurried)) {
            assertThat(result.next()).isTrue();
            Thread.sleep(600);
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> {
                        while (result.next()) {
                            assertThat(result.isNull(0)).isFalse();
                        }
                    })
                    .withMessageContaining(all);
        }
        assertThat(rows(all, QueryOptions.none())).isEqualTo(ROWS);
    }

    @Test
    void aQueryThatTheServerHasNoTimeToComputeFails() {
        String slow = "SELECT " + "sin(cos(v)) + ".repeat(60) + "v FROM " + database.path() + ".d";
        long start = System.nanoTime();
        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(() -> rows(
                        slow,
                        QueryOptions.none().withTimeout(Duration.ofMillis(50)).withFetchSize(ROWS)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
