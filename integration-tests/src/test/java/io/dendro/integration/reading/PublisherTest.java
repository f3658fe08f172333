package io.dendro.integration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.dendro.Session;
import io.dendro.error.StatementException;
import io.dendro.integration.Databases;
import io.dendro.query.Query;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Rows published over a session that has one connection. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class PublisherTest {
    private static final int ROWS = 100_000;

    private final Session admin;
    private Session session;
    private TickMapper ticks;

    PublisherTest(Session admin) {
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
                admin.options().withMaxConnections(1).withFetchSize(100).withRequestTimeout(Duration.ofSeconds(30)));
        ticks = new TickMapper(session);
    }

    @AfterEach
    void allIsFree() {
        assertThat(ticks.select().limit(3).list()).hasSize(3);
        awaitNoQuery();
        session.close();
    }

    private void awaitNoQuery() {
        await().untilAsserted(() ->
                assertThat(ServerQueries.about(admin, Tick.DATABASE)).isEmpty());
    }

    private static <T> Recorder<T> subscribed(Query<T> query) {
        Recorder<T> recorder = new Recorder<>();
        query.publisher().subscribe(recorder);
        return recorder;
    }

    private static Throwable failure(Recorder<?> recorder) {
        return catchThrowable(() -> recorder.end().join()).getCause();
    }

    @Test
    void allRowsArePublishedAsAListHasThem() {
        Recorder<Tick> recorder = subscribed(ticks.select());
        recorder.subscription().request(Long.MAX_VALUE);
        assertThat(recorder.end().join()).hasSize(ROWS).isEqualTo(ticks.select().list());
    }

    @Test
    void asManyRowsComeAsAreDemandedAndTheEndComesByItself() throws InterruptedException {
        Recorder<Tick> recorder = subscribed(ticks.select().limit(1000));
        for (int i = 0; i < 142; i++) {
            recorder.take(7);
            assertThat(recorder.unawaited()).isZero();
        }
        assertThat(recorder.end()).isNotDone();
        recorder.take(6);
        assertThat(recorder.end().join()).isEqualTo(ticks.select().limit(1000).list());
    }

    @Test
    void nothingIsAskedBeforeTheFirstDemand() throws InterruptedException {
        Recorder<Tick> recorder = subscribed(ticks.select());
        assertThat(ticks.select().limit(2).listAsync().join()).hasSize(2);
        awaitNoQuery();
        recorder.take(1);
        assertThat(ServerQueries.about(admin, Tick.DATABASE)).hasSize(1);
        recorder.subscription().cancel();
    }

    @Test
    void cancellingAtRestFreesTheConnectionAtOnce() throws InterruptedException {
        Recorder<Tick> recorder = subscribed(ticks.select());
        recorder.take(10);
        assertThat(ServerQueries.about(admin, Tick.DATABASE)).hasSize(1);
        recorder.subscription().cancel();
        assertThat(ticks.select().limit(2).list()).hasSize(2);
        awaitNoQuery();
        assertThat(recorder.unawaited()).isZero();
    }

    @Test
    void cancellingWhileRowsComeFreesTheConnection() throws InterruptedException {
        Recorder<Tick> recorder = subscribed(ticks.select().fetchSize(1));
        recorder.subscription().request(Long.MAX_VALUE);
        recorder.await(10);
        recorder.subscription().cancel();
        assertThat(ticks.select().limit(2).list()).hasSize(2);
        awaitNoQuery();
    }

    @Test
    void cancellingFreesTheConnectionWhileTheSubscriberIsStillBusy() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch freed = new CountDownLatch(1);
        Recorder<Tick> recorder = new Recorder<>() {
            @Override
            public void onNext(Tick row) {
                reached.countDown();
                try {
                    freed.await();
                } catch (InterruptedException e) {
                    onError(e);
                }
                super.onNext(row);
            }
        };
        ticks.select().publisher().subscribe(recorder);
        recorder.subscription().request(Long.MAX_VALUE);
        reached.await();
        recorder.subscription().cancel();
        assertThat(ticks.select().limit(2).list()).hasSize(2);
        freed.countDown();
        recorder.await(1);
        assertThat(recorder.end()).isNotDone();
    }

    @Test
    void whatAListWouldThrowIsTheError() {
        Query<Tick> refused = ticks.query(List.of("SELECT nonsense(").get(0));
        Recorder<Tick> recorder = subscribed(refused);
        recorder.subscription().request(1);
        assertThat(failure(recorder))
                .isInstanceOf(StatementException.class)
                .hasMessage(catchThrowable(refused::list).getMessage());
    }

    @Test
    void aSubscriberGoesOnWhileAnotherWaitsForItsConnection() throws InterruptedException {
        Recorder<Tick> first = subscribed(ticks.select().limit(1000));
        Recorder<Tick> second = subscribed(ticks.select().limit(1000));
        first.take(1);
        second.subscription().request(Long.MAX_VALUE);
        first.take(1);
        assertThat(second.unawaited()).isZero();
        first.subscription().request(Long.MAX_VALUE);
        assertThat(first.end().join()).hasSize(1000);
        assertThat(second.end().join()).isEqualTo(first.end().join());
    }

    @Test
    void closingTheSessionEndsSubscriptions() throws InterruptedException {
        Session closed = Session.connect(session.options());
        Query<Tick> query = new TickMapper(closed).select();
        Recorder<Tick> resting = subscribed(query);
        resting.take(1);
        closed.close();

        resting.subscription().request(Long.MAX_VALUE);
        assertThat(failure(resting)).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
        assertThat(failure(subscribed(query)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        awaitNoQuery();
    }

    @Test
    void closingTheSessionEndsASubscriptionThatIsReading() throws InterruptedException {
        Session closed = Session.connect(session.options());
        Recorder<Tick> reading = new Recorder<>() {
            @Override
            public void onNext(Tick row) {
                if (row.number() == 5) {
                    closed.close();
                }
                super.onNext(row);
            }
        };
        new TickMapper(closed).select().publisher().subscribe(reading);
        reading.subscription().request(Long.MAX_VALUE);
        assertThat(failure(reading))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the session was closed while this result was being read");
        awaitNoQuery();
    }
}
