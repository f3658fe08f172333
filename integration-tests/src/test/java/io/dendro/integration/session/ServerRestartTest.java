package io.dendro.integration.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.dendro.Session;
import io.dendro.error.TransientException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that goes away is a pause for writes and new queries, and the end of a result that is being read. */
@IoTDBTest
@Timeout(120)
class ServerRestartTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    @Test
    void callsThatAreNotTriedAgainFailAndTheSessionGoesOn(Session shared, IoTDBServer server) {
        Databases.drop(shared, "root.it_readings");
        List<Reading> stored = IntStream.range(0, 50_000)
                .mapToObj(i -> Reading.of(NOON.plusMillis(i), "p", 1, i))
                .toList();
        try (Session session = Session.connect(
                shared.options().withFetchSize(1_000).withMaxConnections(2).withRetryTimeout(Duration.ZERO))) {
            ReadingMapper readings = new ReadingMapper(session);
            readings.insert(stored);
            session.execute("FLUSH root.it_readings");
            try (Stream<Reading> rows = readings.select().stream()) {
                Iterator<Reading> iterator = rows.iterator();
                iterator.next();

                server.stop();

                assertThatThrownBy(() -> iterator.forEachRemaining(row -> {}))
                        .isInstanceOf(TransientException.class)
                        .hasMessageContaining("SELECT");
                assertThatThrownBy(() -> readings.insert(stored.get(0))).isInstanceOf(TransientException.class);
                assertThatThrownBy(() -> readings.select().first()).isInstanceOf(TransientException.class);
            }

            server.restart();

            Reading another = Reading.of(NOON.plusSeconds(3_600), "p", 2, 0);
            readings.insert(another);
            assertThat(readings.select().list()).hasSize(stored.size() + 1).contains(another);
        }
        // This session slept through the restart: its connection is dead, and is tried before it is used.
        assertThat(new ReadingMapper(shared).select().first()).isPresent();
    }

    @Test
    void anInsertWhoseServerIsRestartedInTheMiddleGoesOn(Session shared, IoTDBServer server) throws Exception {
        Databases.drop(shared, "root.it_readings");
        int rows = 300_000;
        AtomicInteger handedOver = new AtomicInteger();
        try (Session session = Session.connect(shared.options().withRetryTimeout(Duration.ofSeconds(90)))) {
            ReadingMapper readings = new ReadingMapper(session);
            Thread restart = new Thread(() -> {
                await().atMost(Duration.ofSeconds(60)).until(() -> handedOver.get() > rows / 3);
                server.stop();
                server.restart();
            });
            restart.start();
            readings.insert(() -> IntStream.range(0, rows)
                    .peek(i -> handedOver.set(i))
                    .mapToObj(i -> Reading.of(NOON.plusMillis(i), "p", 1, i))
                    .iterator());
            restart.join();

            assertThat(readings.select().list())
                    .isEqualTo(IntStream.range(0, rows)
                            .mapToObj(i -> Reading.of(NOON.plusMillis(i), "p", 1, i))
                            .toList());
        }
        Databases.drop(shared, "root.it_readings");
    }
}
