package io.dendro.integration.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Alignment;
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
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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
        SessionOptions options = admin.options().withObserver(new SessionObserver() {
            @Override
            public void opened(ConnectionPoolState pool) {
                connections.set(pool);
            }
        });
        try (Session session = Session.connect(options)) {
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

    private static void write(Session session, String root, long time) {
        Tablet tablet = session.tablet(List.of(MeasurementSchema.of("m", DataType.INT32)), Alignment.ALIGNED);
        try (TabletStream stream = session.tabletStream()) {
            for (int device = 0; device < DEVICES; device++) {
                tablet.clear(root + ".d" + device);
                tablet.addRow(time);
                tablet.putInt(0, device);
                stream.send(tablet);
            }
            stream.finish();
        }
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
