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
import java.util.concurrent.ExecutionException;
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
        CompletableFuture<List<Tick>> rows = slowly();
        awaitBusyServer();
        assertThat(rows.cancel(true)).isTrue();
        assertThat(ticks.select().limit(2).listAsync().get()).hasSize(2);
        assertThat(ServerQueries.about(admin, Tick.DATABASE)).isEmpty();
    }

    @Test
    void whatWaitsAndIsCancelledIsNeverAsked() throws Exception {
        CompletableFuture<List<Tick>> first = slowly();
        CompletableFuture<List<Tick>> second = ticks.select().limit(1).listAsync();
        second.cancel(true);
        first.cancel(true);
        assertThat(ticks.select().limit(2).listAsync().get()).hasSize(2);
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

    /** All rows, in as many answers as the server can be brought to make of them. */
    private CompletableFuture<List<Tick>> slowly() {
        return ticks.select().fetchSize(1).listAsync();
    }

    private void awaitBusyServer() {
        await().pollInterval(Duration.ofMillis(5))
                .untilAsserted(() ->
                        assertThat(ServerQueries.about(admin, Tick.DATABASE)).hasSize(1));
    }
}
