package io.dendro.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.junit.IoTDBTest;
import org.junit.jupiter.api.Test;

/** The whole sample, small: 8 machines with a reading every 10 minutes, 144 a day each. */
@IoTDBTest
class QuickstartTest {
    private static final String[] SMALL = {"--machines", "8", "--interval", "600"};

    @Test
    void writesAndQueriesADayOnAServerOfItsOwn() {
        Run run = Run.of(SMALL);

        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains("Starting Apache IoTDB", "Connected to 127.0.0.1:", "What next?")
                .contains("100 %  1,152 of 1,152 rows")
                .containsPattern("=> 4,\\d{3} points of 8 machines in");
        assertThat(run.question(1))
                .contains("AND temperature > 80.0 ORDER BY time DESC LIMIT 100 ALIGN BY DEVICE")
                .contains("l1    m1", "l2    m5", "FAULT")
                .contains("=> 4 rows in");
    }

    @Test
    void answersEachQuestion(IoTDBServer server, Session session) {
        Run run = onServer(server);

        assertThat(run.exitCode()).isZero();
        assertThat(run.question(2))
                .contains("GROUP BY ([1768456800000, 1768460400000), 60000ms)")
                .contains("mean temperature  peak rpm")
                .containsPattern("2026-01-15T06:00:00Z  m1 +\\d\\d\\.\\d\\d +1\\d{3}\n")
                .containsPattern("2026-01-15T06:01:00Z  m1 +- +-\n")
                .contains("=> 120 rows in");
        assertThat(run.question(3)).contains("=> 16 of 1,152 readings are faults");
        assertThat(run.question(4))
                .contains("SELECT LAST temperature, rpm FROM root.factory.berlin.*.*")
                .contains("2026-01-15T23:50:00Z  temperature")
                .contains("=> 4 rows in");
        assertThat(run.question(5)).contains("=> 144 readings before, 72 after");
        assertThat(run.output()).contains("DELETE DATABASE root.factory removes them");
        session.execute("DELETE DATABASE root.factory");
    }

    @Test
    void mayRunAgainOverWhatItWrote(IoTDBServer server, Session session) {
        Run first = onServer(server);
        Run second = onServer(server);

        assertThat(second.exitCode()).isZero();
        assertThat(first.question(3)).contains("=> 16 of 1,152 readings are faults");
        assertThat(second.question(3)).contains("=> 16 of 1,152 readings are faults");
        assertThat(second.question(5)).contains("=> 144 readings before, 72 after");
        session.execute("DELETE DATABASE root.factory");
    }

    private static Run onServer(IoTDBServer server) {
        return Run.of("--url", server.url(), SMALL[0], SMALL[1], SMALL[2], SMALL[3]);
    }
}
