package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.TabletStream;
import io.dendro.error.ConnectionException;
import io.dendro.error.DendroException;
import io.dendro.error.NoFreeConnectionException;
import io.dendro.observation.ConnectionPoolState;
import io.dendro.observation.SessionObserver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.core.ThrowingRunnable;

/** A session, what should hold connections of it, and what must be true of both. */
final class PoolModel implements AutoCloseable {

    /** What silence of the server costs. */
    private static final Duration LONGEST_WAIT = Duration.ofMillis(100);

    final UnsteadyNodes nodes;
    final Session session;
    final ConnectionPoolState pool;
    final List<ResultSet> results = new ArrayList<>();
    final List<TabletStream> streams = new ArrayList<>();
    private final boolean isCluster;

    PoolModel(int nodes, int connections, Duration retryTimeout) {
        this.nodes = new UnsteadyNodes(nodes);
        this.isCluster = nodes > 1;
        AtomicReference<ConnectionPoolState> opened = new AtomicReference<>();
        SessionObserver observer = new SessionObserver() {
            @Override
            public void opened(ConnectionPoolState connections) {
                opened.set(connections);
            }
        };
        SessionOptions options = this.nodes
                .options()
                .withMaxConnections(connections)
                .withConnectTimeout(LONGEST_WAIT)
                .withRequestTimeout(LONGEST_WAIT)
                .withRetryTimeout(retryTimeout)
                .withObserver(observer);
        // On a busy machine even a sound server may be late.
        session = await().ignoreException(ConnectionException.class).until(() -> Session.connect(options), any -> true);
        pool = opened.get();
    }

    /** Whoever asks when there is none waits for long. */
    boolean hasFree() {
        return pool.inUse() < pool.most();
    }

    private int held() {
        return results.size() + streams.size();
    }

    /** Does what may fail for the server's sake, or for want of a connection when there is none. */
    boolean tried(Runnable action) {
        try {
            action.run();
            return true;
        } catch (NoFreeConnectionException e) {
            assertThat(pool.inUse()).as("in use, as there is none free").isEqualTo(pool.most());
            return false;
        } catch (DendroException e) {
            return false;
        }
    }

    void holdResult() {
        tried(() -> {
            ResultSet result = session.query(UnsteadyNodes.QUERY);
            assertThat(result.columns()).hasSize(1);
            results.add(result);
        });
    }

    void holdStream() {
        tried(() -> streams.add(session.tabletStream()));
    }

    void askInVain() {
        assertThatExceptionOfType(NoFreeConnectionException.class).isThrownBy(() -> session.query(UnsteadyNodes.QUERY));
    }

    /** Reads a row of the oldest result, which holds its connection until its end or a failure. */
    void readOn() {
        ResultSet result = results.get(0);
        AtomicReference<Boolean> found = new AtomicReference<>(false);
        tried(() -> found.set(result.next()));
        if (!found.get()) {
            results.remove(0);
        }
    }

    void sendOn(String device) {
        TabletStream stream = streams.get(0);
        if (!tried(() -> stream.send(SessionCall.tablet(session, device)))) {
            endStream();
        }
    }

    void finishStream() {
        tried(streams.get(0)::finish);
        endStream();
    }

    void endResult() {
        results.remove(0).close();
    }

    void endStream() {
        streams.remove(0).close();
    }

    /** Forgets the oldest result without having closed it. */
    void lose() {
        int before = pool.inUse();
        results.remove(0);
        eventually(() -> {
            System.gc();
            assertThat(pool.inUse()).as("in use after a loss").isEqualTo(before - 1);
        });
    }

    void endAll() {
        results.forEach(ResultSet::close);
        results.clear();
        streams.forEach(TabletStream::close);
        streams.clear();
    }

    void check() {
        assertHolds();
        assertThat(pool.waiting()).as("waiting").isZero();
        assertThat(pool.idle() + pool.inUse()).as("open").isBetween(0, pool.most());
        // The server hears of a closed connection a little later.
        eventually(() -> assertThat(nodes.openConnections())
                .as("open as the servers see it")
                .isLessThanOrEqualTo(pool.idle() + pool.inUse()));
    }

    /** In a cluster a stream has a connection for each node that it writes to, as far as there are any. */
    private void assertHolds() {
        if (isCluster) {
            assertThat(pool.inUse()).as("in use").isBetween(results.size(), results.size() + 2 * streams.size());
        } else {
            assertThat(pool.inUse()).as("in use").isEqualTo(held());
        }
    }

    /** When the servers are well and nothing holds a connection, as many as there may be can be had at once, and no more. */
    void checkThatAllCanBeHad() {
        nodes.heal();
        endAll();
        assertThat(pool.inUse()).as("in use").isZero();
        eventually(() -> {
            if (held() < pool.most()) {
                holdResult();
            }
            assertThat(held()).as("held at once").isEqualTo(pool.most());
        });
        askInVain();
        check();
        endAll();
        assertThat(pool.inUse()).as("in use").isZero();
    }

    /** Closes the session under whatever holds its connections. */
    void checkTheEnd() {
        session.close();
        eventually(() ->
                assertThat(nodes.openConnections()).as("open after the end").isZero());
        endAll();
        assertThat(pool.inUse()).as("in use after the end").isZero();
        assertThat(pool.idle()).as("idle after the end").isZero();
    }

    static void eventually(ThrowingRunnable assertion) {
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(assertion);
    }

    @Override
    public void close() {
        session.close();
        nodes.close();
    }

    @Override
    public String toString() {
        return "in use " + pool.inUse() + ", idle " + pool.idle() + " of " + pool.most() + "; held " + results.size()
                + " results, " + streams.size() + " streams; the servers see " + nodes.openConnections();
    }
}
