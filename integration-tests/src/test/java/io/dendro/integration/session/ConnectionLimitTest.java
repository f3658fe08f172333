package io.dendro.integration.session;

import static io.dendro.integration.entity.ReadingMapper.PLANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.dendro.Session;
import io.dendro.error.ConnectionException;
import io.dendro.error.StatementException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.integration.witness.OfficialClient;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** A session's connections: never more than allowed, and free again when a result ends, however it ends. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class ConnectionLimitTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");
    private static final int ROWS = 60_000;

    /** Only the sessions of this class log in as this user, so that their connections can be counted. */
    private static final String USER = "it_connections";

    private final Session admin;
    private final OfficialClient official;

    ConnectionLimitTest(Session session) throws Exception {
        admin = session;
        official = new OfficialClient(session.options().port());
    }

    @BeforeAll
    void prepare() {
        Databases.drop(admin, "root.it_readings");
        Users.create(admin, USER);
        new ReadingMapper(admin)
                .insert(IntStream.range(0, ROWS)
                        .mapToObj(i -> Reading.of(NOON.plusMillis(i), "long", 1, i))
                        .toList());
    }

    @AfterAll
    void cleanUp() throws Exception {
        admin.execute("DROP USER " + USER);
        official.close();
    }

    @Test
    void eightThreadsShareTwoConnections() throws Exception {
        try (Session session = connect(2)) {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Future<Integer>> results = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                String plant = "p" + thread;
                results.add(threads.submit(() -> writeAndRead(new ReadingMapper(session), plant)));
            }
            threads.shutdown();
            long most = 0;
            while (!results.stream().allMatch(Future::isDone)) {
                most = Math.max(most, official.connectionsOf(USER));
            }
            for (Future<Integer> result : results) {
                assertThat(result.get()).isEqualTo(20);
            }
            assertThat(most).isBetween(1L, 2L);
        }
        awaitNoConnection();
    }

    /** The server notices a closed connection a moment later. */
    private void awaitNoConnection() {
        await().untilAsserted(() -> assertThat(official.connectionsOf(USER)).isZero());
    }

    /** Each row goes to a device of its own, whose series must be created first. */
    private static int writeAndRead(ReadingMapper readings, String plant) {
        for (int machine = 0; machine < 20; machine++) {
            readings.insert(Reading.of(NOON, plant, machine, machine));
            assertThat(readings.select().at(PLANT.eq(plant)).list()).hasSize(machine + 1);
        }
        return readings.select().at(PLANT.eq(plant)).list().size();
    }

    @Test
    void oneConnectionIsEnoughForEverything() {
        try (Session session = connect(1)) {
            ReadingMapper readings = new ReadingMapper(session);
            readings.schema().create();
            readings.insert(List.of(Reading.of(NOON, "one", 1, 1), Reading.of(NOON, "one", 2, 2)));
            assertThat(readings.select().at(PLANT.eq("one")).list()).hasSize(2);
            readings.delete().at(PLANT.eq("one")).execute();
            assertThat(readings.select().at(PLANT.eq("one")).first()).isEmpty();
        }
    }

    @Test
    void anOpenResultHoldsItsConnectionAndTheNextCallSaysSo() {
        try (Session session = connect(1);
                Stream<Reading> rows = new ReadingMapper(session).select().stream()) {
            assertThat(rows.iterator().next()).isNotNull();
            assertThatThrownBy(() -> session.execute("CREATE DATABASE root.it_never"))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("1 connections of the session")
                    .hasMessageContaining("maxConnections");
        }
    }

    @Test
    void aResultReadToItsEndFreesItsConnection() {
        try (Session session = connect(1)) {
            ReadingMapper readings = new ReadingMapper(session);
            Stream<Reading> notClosed = readings.select().at(PLANT.eq("long")).stream();
            assertThat(notClosed.count()).isEqualTo(ROWS);
            assertThat(readings.select().at(PLANT.eq("long")).first()).isPresent();
        }
    }

    @Test
    void aClosedResultFreesItsConnectionAndTheServersQuery() throws Exception {
        try (Session session = connect(1)) {
            ReadingMapper readings = new ReadingMapper(session);
            for (int i = 0; i < 5; i++) {
                try (Stream<Reading> rows = readings.select().at(PLANT.eq("long")).stream()) {
                    assertThat(rows.iterator().next().plant()).isEqualTo("long");
                }
            }
            assertThat(readings.select().at(PLANT.eq("nowhere")).list()).isEmpty();
            assertThat(official.openQueries()).isNotEmpty().noneMatch(statement -> statement.contains("it_readings"));
        }
    }

    @Test
    void aRefusedStatementFreesItsConnection() {
        try (Session session = connect(1)) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> session.query("SELECT FROM WHERE"))
                        .isInstanceOf(StatementException.class)
                        .hasMessageContaining("SELECT FROM WHERE");
            }
            assertThat(new ReadingMapper(session).select().first()).isPresent();
        }
    }

    @Test
    void aFailureWhileReadingFreesTheConnection() {
        try (Session session = connect(1)) {
            ReadingMapper readings = new ReadingMapper(session);
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> readings.select().stream().forEach(row -> {
                            throw new IllegalStateException("the reader stops at " + row.time());
                        }))
                        .isInstanceOf(IllegalStateException.class);
            }
            assertThat(readings.select().first()).isPresent();
        }
    }

    private Session connect(int connections) {
        return Session.connect(admin.options()
                .withCredentials(USER, Users.PASSWORD)
                .withMaxConnections(connections)
                .withRequestTimeout(Duration.ofSeconds(4)));
    }
}
