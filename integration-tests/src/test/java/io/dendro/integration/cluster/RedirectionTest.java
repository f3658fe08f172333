package io.dendro.integration.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Alignment;
import io.dendro.DeviceRecord;
import io.dendro.Endpoint;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.observation.ConnectionPoolState;
import io.dendro.observation.SessionObserver;
import io.dendro.testing.IoTDBCluster;
import io.dendro.testing.junit.IoTDBClusterTest;
import io.dendro.testing.junit.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tablets go to the nodes that lead their devices. */
@IoTDBClusterTest(dataNodes = 3, replication = 2)
@Timeout(300)
class RedirectionTest {
    private static final int DEVICES = 60;
    private static final int ROUNDS = 20;

    private final AtomicReference<ConnectionPoolState> connections = new AtomicReference<>();

    @Test
    void nearlyAllTabletsReachTheirLeaderAtOnce(IoTDBCluster cluster, Session admin, TestDatabase database) {
        try (Session session = Session.connect(observed(admin.options()))) {
            write(session, database.path(), 0);
            long direct = connections.get().writesToLeaders();
            long passedOn = connections.get().writesPassedOn();
            assertThat(passedOn)
                    .as("tablets of devices that node 0 does not lead")
                    .isPositive();

            for (int round = 1; round <= ROUNDS; round++) {
                write(session, database.path(), round);
            }

            direct = connections.get().writesToLeaders() - direct;
            passedOn = connections.get().writesPassedOn() - passedOn;
            System.out.printf(
                    "3 nodes, %d devices: %d of %d tablets (%.1f %%) went to their leader at once%n",
                    DEVICES, direct, direct + passedOn, 100.0 * direct / (direct + passedOn));
            assertThat(direct + passedOn).isEqualTo((long) DEVICES * ROUNDS);
            assertThat(direct / (double) (direct + passedOn)).isGreaterThan(0.9);
            assertThat(count(session, database.path())).isEqualTo((long) DEVICES * (ROUNDS + 1));
        }
    }

    @Test
    void recordsAndTabletsOfOneRequestAreDividedByLeader(IoTDBCluster cluster, Session admin, TestDatabase database) {
        String root = database.path() + ".untyped";
        try (Session session = Session.connect(observed(admin.options()))) {
            for (int round = 0; round < 5; round++) {
                Instant time = Instant.ofEpochMilli(round);
                session.records(Alignment.ALIGNED)
                        .insert(devices(root)
                                .map(device -> DeviceRecord.of(device, time).with("m", DataType.INT32, 1))
                                .toList());
                session.tablets()
                        .insert(devices(root)
                                .map(device -> tablet(session, device, 100 + time.toEpochMilli()))
                                .toList());
            }
            assertThat(count(session, root)).isEqualTo(10L * DEVICES);
            assertThat(connections.get().writesToLeaders()).isGreaterThanOrEqualTo(9L * DEVICES * 9 / 10);
        }
    }

    private SessionOptions observed(SessionOptions options) {
        return options.withObserver(new SessionObserver() {
            @Override
            public void opened(ConnectionPoolState pool) {
                connections.set(pool);
            }
        });
    }

    private static Stream<String> devices(String root) {
        return IntStream.range(0, DEVICES).mapToObj(number -> root + ".d" + number);
    }

    @Test
    void nodesThatAreNamedOtherwiseAreFoundByTheirTranslation(
            IoTDBCluster cluster, Session admin, TestDatabase database) {
        Endpoint inside = new Endpoint("iotdb-datanode.invalid", 6667);
        // region translation
        SessionOptions options = SessionOptions.parse(cluster.node(0).url())
                .withEndpointTranslation(node -> node.equals(inside) ? Endpoint.parse("10.0.0.7:31667") : node);
        // endregion
        try (Session session = Session.connect(options)) {
            write(session, database.path() + ".translated", 0);
            assertThat(count(session, database.path() + ".translated")).isEqualTo(DEVICES);
        }
    }

    @Test
    void withoutRedirectionAllIsWrittenOverTheNamedNode(IoTDBCluster cluster, Session admin, TestDatabase database) {
        List<Endpoint> named = new CopyOnWriteArrayList<>();
        SessionOptions options = observed(admin.options()).withoutRedirection().withEndpointTranslation(node -> {
            named.add(node);
            return node;
        });
        try (Session session = Session.connect(options)) {
            write(session, database.path() + ".direct", 0);
            write(session, database.path() + ".direct", 1);

            assertThat(count(session, database.path() + ".direct")).isEqualTo(2L * DEVICES);
            assertThat(named).isEmpty();
            assertThat(connections.get().writesToLeaders()).isZero();
        }
    }

    private static void write(Session session, String root, long time) {
        try (TabletStream stream = session.tabletStream()) {
            devices(root).forEach(device -> stream.send(tablet(session, device, time)));
            stream.finish();
        }
    }

    private static Tablet tablet(Session session, String device, long time) {
        Tablet tablet = session.tablet(List.of(MeasurementSchema.of("m", DataType.INT32)), Alignment.ALIGNED);
        tablet.clear(device);
        tablet.addRow(time);
        tablet.putInt(0, 1);
        return tablet;
    }

    private static long count(Session session, String root) {
        try (ResultSet rows = session.query("SELECT count(m) FROM " + root + ".* ALIGN BY DEVICE")) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong(1);
            }
            return sum;
        }
    }
}
