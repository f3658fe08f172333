package io.dendro.integration.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.error.RequestTimeoutException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.testing.fault.Fault;
import io.dendro.testing.fault.FaultProxy;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.write.InsertReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A network that takes no bytes any more, in the middle of a write. */
@IoTDBTest
@Timeout(120)
class UnreadRequestTest {

    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    /** One tablet of them is more than the sockets take. */
    private static final List<Reading> MANY = IntStream.range(0, 600_000)
            .mapToObj(i -> Reading.of(NOON.plusMillis(i), "p", 1, i))
            .toList();

    private final Session admin;
    private final FaultProxy proxy;

    UnreadRequestTest(Session admin) {
        this.admin = admin;
        this.proxy = FaultProxy.to("127.0.0.1", admin.options().port());
    }

    @AfterEach
    void drop() {
        proxy.close();
        Databases.drop(admin, "root.it_readings");
    }

    private SessionOptions options(Duration requestTimeout) {
        return admin.options()
                .withEndpoint("127.0.0.1", proxy.port())
                .withTabletRows(MANY.size())
                .withTabletBytes(1 << 29)
                .withRetryTimeout(Duration.ZERO)
                .withRequestTimeout(requestTimeout);
    }

    @Test
    void aWriteEndsAtTheRequestTimeout() {
        try (Session session = Session.connect(options(Duration.ofSeconds(2)))) {
            ReadingMapper readings = new ReadingMapper(session);
            readings.insert(MANY.subList(0, 1));
            proxy.inject(Fault.blackHole());
            long begin = System.nanoTime();

            assertThat(catchThrowable(() -> readings.insert(MANY)))
                    .hasStackTraceContaining(RequestTimeoutException.class.getName())
                    .hasStackTraceContaining(
                            "the server does not read, and did not take the request within the request timeout of 2000 ms");
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin))
                    .isLessThan(30);

            proxy.heal();
            readings.insert(MANY.subList(0, 1));
        }
    }

    @Test
    void aCancelledFutureEndsItsWrite() {
        try (Session session = Session.connect(options(Duration.ofSeconds(100)).withMaxConnections(1))) {
            ReadingMapper readings = new ReadingMapper(session);
            readings.insert(MANY.subList(0, 1));
            proxy.inject(Fault.blackHole());

            CompletableFuture<InsertReport<Reading>> writing = readings.insertAsync(MANY);
            assertThat(catchThrowable(() -> writing.get(3, TimeUnit.SECONDS)))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            writing.cancel(true);
            proxy.heal();

            // The only connection is free again.
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(session.databases().exists("root.it_readings"))
                            .isTrue());
        }
    }
}
