package io.dendro.integration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.ConnectionException;
import io.dendro.integration.Databases;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** However reading ends, the server has nothing of it left and the session has its only connection back. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class FreedTest {
    private static final int ROWS = 400_000;

    private final Session admin;
    private Session session;
    private TickMapper ticks;

    FreedTest(Session admin) {
        this.admin = admin;
        this.session = admin;
        this.ticks = new TickMapper(admin);
    }

    @BeforeAll
    void write() {
        Databases.drop(admin, Tick.DATABASE);
        ticks.insert(
                () -> IntStream.range(0, ROWS).mapToObj(i -> Tick.of("d", i)).iterator());
    }

    @BeforeEach
    void connect() {
        session = Session.connect(
                admin.options().withMaxConnections(1).withFetchSize(100).withRequestTimeout(Duration.ofSeconds(2)));
        ticks = new TickMapper(session);
    }

    @AfterEach
    void allIsFree() {
        await().untilAsserted(() ->
                assertThat(ServerQueries.about(admin, Tick.DATABASE)).isEmpty());
        assertThat(ticks.select().limit(3).list()).hasSize(3);
        session.close();
    }

    private void assertThatServerIsBusy() {
        assertThat(ServerQueries.about(admin, Tick.DATABASE)).hasSize(1);
    }

    @Test
    void whenAHalfReadStreamIsClosed() {
        try (Stream<Tick> rows = ticks.select().stream()) {
            Iterator<Tick> iterator = rows.iterator();
            assertThat(iterator.next().number()).isZero();
            assertThatServerIsBusy();
        }
    }

    @Test
    void whenAHalfReadResultIsClosed() {
        try (ResultSet result = session.query("SELECT number FROM " + Tick.DATABASE + ".d")) {
            assertThat(result.next()).isTrue();
            assertThatServerIsBusy();
        }
    }

    @Test
    void whenAResultIsClosedBeforeItIsRead() {
        session.query("SELECT number FROM " + Tick.DATABASE + ".d").close();
    }

    @Test
    void whenAResultIsReadToItsEndAndNotClosed() {
        ResultSet result = session.query("SELECT number FROM " + Tick.DATABASE + ".d");
        int rows = 0;
        while (result.next()) {
            rows++;
        }
        assertThat(rows).isEqualTo(ROWS);
    }

    @Test
    @SuppressWarnings("StreamResourceLeak")
    void whenTheConsumerFailsAndNothingIsClosed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ticks.select().stream().forEach(row -> {
                    if (row.number() == 250) {
                        assertThatServerIsBusy();
                        throw new IllegalStateException("no more");
                    }
                }))
                .withMessage("no more");
    }

    @Test
    void whenAReadingThreadIsInterrupted() throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch begun = new CountDownLatch(1);
        Thread reader = new Thread(() -> failure.set(catchThrowable(() -> {
            try (Stream<Tick> rows = ticks.select().stream()) {
                rows.forEach(row -> begun.countDown());
            }
        })));
        reader.start();
        begun.await();
        reader.interrupt();
        reader.join();

        assertThat(failure.get()).isInstanceOf(ConnectionException.class).hasMessageContaining("interrupted");
    }

    @Test
    void whenAnUnclosedStreamIsGarbage() {
        lose();
        await().ignoreException(ConnectionException.class).untilAsserted(() -> {
            System.gc();
            assertThat(ticks.select().limit(1).list()).hasSize(1);
        });
    }

    @SuppressWarnings("StreamResourceLeak")
    private void lose() {
        assertThat(ticks.select().stream().iterator().next().number()).isZero();
        assertThatServerIsBusy();
    }

    @Test
    void andUntilThenTheSessionSaysWhoHasItsConnection() {
        try (Stream<Tick> rows = ticks.select().stream()) {
            assertThat(rows.iterator().next().number()).isZero();
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> session.execute("FLUSH"))
                    .withMessageContaining(getClass().getName() + ".andUntilThen")
                    .withMessageContaining("SELECT number FROM")
                    .withMessageContaining("for 2 s now");
        }
    }
}
