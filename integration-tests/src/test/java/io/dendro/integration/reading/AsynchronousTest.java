package io.dendro.integration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.dendro.Session;
import io.dendro.error.StatementException;
import io.dendro.integration.Databases;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Lists read in the background, over a session that has one connection and therefore one thread. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class AsynchronousTest {
    private static final int ROWS = 400_000;

    private final Session admin;
    private Session session;
    private TickMapper ticks;

    AsynchronousTest(Session admin) {
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
                admin.options().withMaxConnections(1).withFetchSize(100).withRequestTimeout(Duration.ofSeconds(20)));
        ticks = new TickMapper(session);
    }

    @AfterEach
    void allIsFree() {
        await().untilAsserted(() ->
                assertThat(ServerQueries.about(admin, Tick.DATABASE)).isEmpty());
        assertThat(ticks.select().limit(3).list()).hasSize(3);
        session.close();
    }

    @Test
    void aListIsReadOnAThreadOfTheSession() throws Exception {
        CompletableFuture<List<Tick>> rows = ticks.select().limit(1000).listAsync();
        assertThat(rows.get())
                .extracting(Tick::number)
                .containsExactlyElementsOf(IntStream.range(0, 1000).boxed().toList());
        CompletableFuture<String> thread = new CompletableFuture<>();
        session.executor().execute(() -> thread.complete(Thread.currentThread().getName()));
        assertThat(thread.get()).startsWith("dendro-reader-");
    }

    @Test
    void cancellingFreesTheQueryOfTheServerAndTheNextOneRuns() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        CompletableFuture<List<Integer>> rows = halfRead(() -> awaitStubbornly(cancelled));
        assertThat(rows.cancel(true)).isTrue();
        cancelled.countDown();
        assertThat(ticks.select().limit(2).listAsync().get()).hasSize(2);
    }

    @Test
    void aTimeOutInterruptsAFunctionOfRowsAndFreesTheQueryOfTheServer() throws Exception {
        CompletableFuture<String> end = new CompletableFuture<>();
        CompletableFuture<List<Integer>> rows = halfRead(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                end.complete("interrupted");
                throw new IllegalStateException(e);
            }
        });
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> rows.orTimeout(10, TimeUnit.MILLISECONDS).get())
                .withCauseInstanceOf(TimeoutException.class);
        assertThat(end.get()).isEqualTo("interrupted");
        assertThat(ticks.select().limit(2).listAsync().get()).hasSize(2);
    }

    @Test
    void whatWaitsAndIsCancelledIsNeverAsked() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        CompletableFuture<List<Integer>> first = halfRead(() -> awaitStubbornly(cancelled));
        AtomicBoolean asked = new AtomicBoolean();
        CompletableFuture<List<Integer>> second = ticks.select(TickMapper.NUMBER)
                .map(number -> {
                    asked.set(true);
                    return number;
                })
                .listAsync();
        second.cancel(true);
        first.cancel(true);
        cancelled.countDown();
        assertThat(ticks.select().limit(2).listAsync().get()).hasSize(2);
        assertThat(asked).isFalse();
    }

    @Test
    void theServersRefusalIsTheFuturesFailure() {
        String refused = List.of("SELECT nonsense(").get(0);
        CompletableFuture<List<Tick>> rows = ticks.query(refused).listAsync();
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(rows::get)
                .withCauseInstanceOf(StatementException.class);
    }

    @Test
    void aClosedSessionTakesNoMore() {
        Session closed = Session.connect(admin.options());
        closed.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> new TickMapper(closed).select().listAsync())
                .withMessageContaining("closed");
    }

    /** A list whose reading has come to the second row and is held there, so that the server has more of it. */
    private CompletableFuture<List<Integer>> halfRead(Runnable hold) throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        CompletableFuture<List<Integer>> rows = ticks.select(TickMapper.NUMBER)
                .map(number -> {
                    if (number == 1) {
                        reached.countDown();
                        hold.run();
                    }
                    return number;
                })
                .listAsync();
        reached.await();
        assertThat(ServerQueries.about(admin, Tick.DATABASE)).hasSize(1);
        return rows;
    }

    /** Waits as code does that only puts interrupts off. */
    private static void awaitStubbornly(CountDownLatch latch) {
        boolean interrupted = false;
        while (true) {
            try {
                latch.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
