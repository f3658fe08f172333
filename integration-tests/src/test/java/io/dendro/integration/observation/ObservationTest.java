package io.dendro.integration.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.error.ConnectionException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.observation.Call;
import io.dendro.observation.CallObserver;
import io.dendro.observation.ConnectionPoolState;
import io.dendro.observation.Operation;
import io.dendro.observation.Outcome;
import io.dendro.observation.SessionObserver;
import io.dendro.testing.fault.FaultProxy;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What observers see of a session's calls. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class ObservationTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");
    private static final String DATABASE = "root.it_readings";
    private static final int ROWS = 30_000;

    private final Session admin;
    private Recorder seen = new Recorder();

    ObservationTest(Session admin) {
        this.admin = admin;
    }

    private static List<Reading> rows(String plant) {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> Reading.of(NOON.plusMillis(i), plant, 1, i))
                .toList();
    }

    @BeforeAll
    void write() {
        Databases.drop(admin, DATABASE);
        new ReadingMapper(admin).insert(rows("p"));
    }

    @BeforeEach
    void beginAnew() {
        seen = new Recorder();
    }

    @AfterAll
    void drop() {
        Databases.drop(admin, DATABASE);
    }

    private Session observed() {
        return Session.connect(admin.options().withObserver(seen));
    }

    @Test
    void aQueryEndsWithItsRowsAndItsStatement() {
        try (Session session = observed()) {
            assertThat(new ReadingMapper(session).select().list()).hasSize(ROWS);
            assertThat(seen.last().call().operation()).isEqualTo(Operation.QUERY);
            assertThat(seen.last().call().statement().orElseThrow())
                    .startsWith("SELECT")
                    .contains(DATABASE);
            Outcome outcome = seen.last().outcome();
            assertThat(outcome.rows()).isEqualTo(ROWS);
            assertThat(outcome.bytes()).isGreaterThan(ROWS * 12L);
            assertThat(outcome.retries()).isZero();
            assertThat(outcome.failure()).isEmpty();
            assertThat(outcome.waiting()).isPositive().isLessThanOrEqualTo(outcome.duration());
        }
    }

    @Test
    void theTimeOfTheReaderIsNoWaiting() throws Exception {
        try (Session session = observed()) {
            try (Stream<Reading> rows = new ReadingMapper(session).select().stream()) {
                assertThat(rows.iterator().next().plant()).isEqualTo("p");
                assertThat(seen.ended).isEmpty();
                Thread.sleep(300);
            }
            Outcome outcome = seen.last().outcome();
            assertThat(outcome.duration()).isGreaterThan(Duration.ofMillis(300));
            assertThat(outcome.duration().minus(outcome.waiting())).isGreaterThan(Duration.ofMillis(300));
            assertThat(outcome.failure()).isEmpty();
        }
    }

    @Test
    void aRefusedStatementIsAFailureWithItsException() {
        try (Session session = observed()) {
            Throwable refused = catchThrowable(() -> session.query("SELECT FROM WHERE"));
            assertThat(seen.last().outcome().failure()).containsSame(refused);
            assertThatThrownBy(() -> session.execute("DROP NOTHING"));
            assertThat(seen.last().call().operation()).isEqualTo(Operation.STATEMENT);
            assertThat(seen.last().outcome().failure()).isPresent();
        }
        assertThat(seen.ended).hasSameSizeAs(seen.begun);
    }

    @Test
    void anInsertEndsWithItsRowsAndBytes() {
        try (Session session = observed()) {
            new ReadingMapper(session).insert(rows("q"));
            Outcome outcome = seen.last().outcome();
            assertThat(seen.last().call().operation()).isEqualTo(Operation.INSERT);
            assertThat(seen.last().call().statement()).isEmpty();
            assertThat(outcome.rows()).isEqualTo(ROWS);
            assertThat(outcome.bytes()).isGreaterThan(ROWS * 12L);
            assertThat(outcome.failure()).isEmpty();
        }
        new ReadingMapper(admin).delete().at(ReadingMapper.PLANT.eq("q")).execute();
    }

    @Test
    void passwordsInStatementsAreMasked() {
        try (Session session = observed()) {
            catchThrowable(() -> session.execute("CREATE USER it_observed 'Sesame-0pen!' !"));
            assertThat(seen.last().call().statement().orElseThrow())
                    .startsWith("CREATE USER it_observed")
                    .doesNotContain("Sesame");
        }
    }

    @Test
    void passwordsAreMaskedWhereverTheyStand() {
        try (Session session = observed()) {
            session.executeAll(List.of(
                    "DELETE FROM root.it_nothing.none.*",
                    "/* new */ CREATE USER it_observed2 'Sesame-0pen!'",
                    "DROP USER it_observed2"));
            assertThat(seen.last().call().statement().orElseThrow())
                    .contains("root.it_nothing", "CREATE USER it_observed2 '****'", "DROP USER")
                    .doesNotContain("Sesame");
        }
    }

    @Test
    void aStreamThatIsNotFinishedHasFailed() {
        try (Session session = observed()) {
            try (TabletStream stream = session.tabletStream()) {
                Tablet tablet = session.tablet(List.of(MeasurementSchema.of("m", DataType.INT32)), Alignment.ALIGNED);
                tablet.clear(DATABASE + ".unfinished");
                tablet.addRow(1);
                tablet.putInt(0, 1);
                stream.send(tablet);
            }
            assertThat(seen.last().outcome().failure()).isPresent();
            assertThat(seen.last().outcome().rows()).isEqualTo(1);
        }
    }

    @Test
    void aResultThatIsLostHasFailed() {
        try (Session session = observed()) {
            assertThat(new ReadingMapper(session).select().stream().iterator().hasNext())
                    .isTrue();
            await().untilAsserted(() -> {
                System.gc();
                assertThat(seen.ended).hasSize(1);
            });
            assertThat(seen.last().outcome().failure().orElseThrow()).hasMessageContaining("lost");
        }
    }

    @Test
    void retriesAreCountedWithWhatFailed() throws Exception {
        try (FaultProxy proxy = FaultProxy.to("127.0.0.1", admin.options().port());
                Session session = Session.connect(
                        admin.options().withEndpoint("127.0.0.1", proxy.port()).withObserver(seen))) {
            // A connection that rested for long is replaced without a retry.
            for (int i = 0; i < 10; i++) {
                proxy.cut();
                assertThat(new ReadingMapper(session).select().first()).isPresent();
            }
            assertThat(seen.retries).isNotEmpty().allMatch(ConnectionException.class::isInstance);
            assertThat(seen.ended.stream()
                            .mapToInt(call -> call.outcome().retries())
                            .sum())
                    .isEqualTo(seen.retries.size());
            assertThat(seen.ended).allMatch(call -> call.outcome().failure().isEmpty());
        }
    }

    @Test
    void theConnectionsOfASessionAreSeenWhileItIsOpen() {
        try (Session session = observed()) {
            ConnectionPoolState connections = seen.open.get(0);
            assertThat(connections.nodes())
                    .isEqualTo("127.0.0.1:" + admin.options().port());
            assertThat(connections.most()).isEqualTo(8);
            try (Stream<Reading> rows = new ReadingMapper(session).select().stream()) {
                assertThat(rows.iterator().hasNext()).isTrue();
                assertThat(connections.inUse()).isEqualTo(1);
            }
            assertThat(connections.inUse()).isZero();
            assertThat(connections.waiting()).isZero();
        }
        assertThat(seen.open).isEmpty();
    }

    @Test
    void whatObserversThrowDoesNoHarm() {
        SessionObserver broken = new SessionObserver() {
            @Override
            public CallObserver began(Call call) {
                throw new IllegalStateException("began");
            }
        };
        SessionObserver brokenLater = new SessionObserver() {
            @Override
            public CallObserver began(Call call) {
                return new CallObserver() {
                    @Override
                    public void ended(Outcome outcome) {
                        throw new IllegalStateException("ended");
                    }
                };
            }
        };
        try (Session session = Session.connect(
                admin.options().withObserver(broken).withObserver(brokenLater).withObserver(seen))) {
            assertThat(new ReadingMapper(session).select().list()).hasSize(ROWS);
            assertThat(seen.last().outcome().rows()).isEqualTo(ROWS);
        }
    }
}
