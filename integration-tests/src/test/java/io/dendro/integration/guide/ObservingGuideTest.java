package io.dendro.integration.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.observation.Call;
import io.dendro.observation.CallObserver;
import io.dendro.observation.Outcome;
import io.dendro.observation.SessionObserver;
import io.dendro.observation.SlowCalls;
import io.dendro.testing.junit.IoTDBTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/** What the manual shows of observers runs as it stands there. */
@IoTDBTest
class ObservingGuideTest {
    private final SessionOptions options;

    ObservingGuideTest(Session session) {
        options = session.options();
    }

    // region observer
    /** Counts the rows that all sessions read and write. */
    record RowCount(LongAdder rows) implements SessionObserver {

        @Override
        public CallObserver began(Call call) {
            return new CallObserver() {
                @Override
                public void ended(Outcome outcome) {
                    rows.add(outcome.rows());
                }
            };
        }
    }
    // endregion

    @Test
    void anObserverOfOnesOwn() {
        RowCount count = new RowCount(new LongAdder());
        try (Session session = Session.connect(options.withObserver(count))) {
            session.query("SHOW VERSION").close();
        }
        assertThat(count.rows().sum()).isEqualTo(1);
    }

    @Test
    void slowCallsAreInTheLog() {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (Session session = Session.connect(options.withObserver(SlowCalls.from(Duration.ZERO)))) {
            session.query("SHOW VERSION").close();
        } finally {
            System.setErr(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8))
                .containsPattern("WARN io.dendro.slow - QUERY waited \\d+ ms of \\d+ ms; 1 rows, \\d+ bytes;"
                        + " statement: SHOW VERSION");

        // region slow
        SessionOptions watched = options.withObserver(SlowCalls.from(Duration.ofSeconds(1)));
        // endregion
        assertThat(watched.observers()).hasSize(1);
    }
}
