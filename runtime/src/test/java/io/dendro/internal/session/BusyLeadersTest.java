package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Alignment;
import io.dendro.Endpoint;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.Tablet;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.thrift.TEndPoint;
import io.dendro.thrift.TSInsertTabletReq;
import io.dendro.thrift.TSStatus;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes to the leaders of three nodes over fewer connections than there are threads. Device {@code root.d<i>} is led by node i. */
@Timeout(60)
class BusyLeadersTest {

    private static final int CONNECTIONS = 4;
    private static final int INSERTS = 300;

    private final List<FakeServer> nodes =
            Stream.generate(FakeServer::start).limit(3).toList();
    private final CountDownLatch burst = new CountDownLatch(CONNECTIONS);

    private final SessionOptions options =
            nodes.get(0).options().withMaxConnections(CONNECTIONS).withRetryTimeout(Duration.ofSeconds(5));

    BusyLeadersTest() {
        nodes.forEach(node -> node.answer("insertTablet", request -> answer(node, (TSInsertTabletReq) request)));
    }

    private TSStatus answer(FakeServer node, TSInsertTabletReq request) {
        if (request.prefixPath.equals("root.d0.burst")) {
            burst.countDown();
            await(burst);
        }
        FakeServer leader = nodes.get(request.prefixPath.charAt("root.d".length()) - '0');
        TSStatus status = Answers.status(200, "");
        Endpoint endpoint = leader.options().endpoints().get(0);
        return leader == node ? status : status.setRedirectNode(new TEndPoint(endpoint.host(), endpoint.port()));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void stop() {
        nodes.forEach(FakeServer::close);
    }

    private static void insert(Session session, String device) {
        Tablet tablet = session.tablet(List.of(MeasurementSchema.of("m", DataType.INT32)), Alignment.ALIGNED);
        tablet.clear(device);
        tablet.addRow(1);
        tablet.putInt(0, 1);
        session.insert(tablet);
    }

    private static void inParallel(int threads, Runnable task) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CompletableFuture.allOf(IntStream.range(0, threads)
                            .mapToObj(thread -> CompletableFuture.runAsync(task, pool))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            pool.shutdown();
        }
    }

    private long calls(String name) {
        return nodes.stream()
                .flatMap(node -> node.calls().stream())
                .filter(name::equals)
                .count();
    }

    private int open() {
        return nodes.stream().mapToInt(FakeServer::openConnections).sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16})
    void threadsThatShareConnectionsDoNotLogInForEachInsert(int threads) {
        long begin = System.nanoTime();
        try (Session session = Session.connect(options)) {
            inParallel(threads, () -> {
                for (int i = 0; i < INSERTS; i++) {
                    insert(session, "root.d" + i % 3);
                }
            });
            PoolModel.eventually(() -> assertThat(open()).isLessThanOrEqualTo(CONNECTIONS));
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
        assertThat(calls("insertTablet")).isEqualTo((long) threads * INSERTS);
        // One for each connection, and one connection a second changes its node.
        assertThat(calls("openSession")).isLessThanOrEqualTo(CONNECTIONS + seconds + 1);
    }

    @Test
    void connectionsOfABurstToOneNodeMakeRoomForOthersLater() {
        try (Session session = Session.connect(options)) {
            inParallel(CONNECTIONS, () -> insert(session, "root.d0.burst"));
            assertThat(nodes.get(0).openConnections()).isEqualTo(CONNECTIONS);

            insert(session, "root.d1");
            insert(session, "root.d1");
            assertThat(nodes.get(1).calls()).contains("insertTablet");
            PoolModel.eventually(() -> assertThat(open()).isLessThanOrEqualTo(CONNECTIONS));
        }
    }
}
