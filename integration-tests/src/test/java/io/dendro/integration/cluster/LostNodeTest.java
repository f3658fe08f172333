package io.dendro.integration.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.TransientException;
import io.dendro.testing.IoTDBCluster;
import io.dendro.testing.IoTDBNode;
import io.dendro.testing.junit.IoTDBClusterTest;
import io.dendro.testing.junit.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@IoTDBClusterTest(dataNodes = 3, replication = 2)
@Timeout(300)
class LostNodeTest {
    private static final int DEVICES = 6;

    @Test
    void whatOneNodeTookAllOthersGive(IoTDBCluster cluster, Session session, TestDatabase database) {
        insert(session, database.path() + ".shared", 1);

        for (IoTDBNode node : cluster.nodes()) {
            try (Session other = Session.connect(node.url())) {
                assertThat(count(other, database.path() + ".shared")).isEqualTo(DEVICES);
            }
        }
    }

    @Test
    void twoCopiesSurviveTheLossOfANodeWhichComesBack(IoTDBCluster cluster, Session session, TestDatabase database) {
        String root = database.path() + ".survives";
        IoTDBNode lost = cluster.node(2);
        insert(session, root, 1);
        // A row is acknowledged before its other copy is made, and before the log is on the disk.
        await().pollDelay(Duration.ofSeconds(3)).until(() -> true);

        lost.kill();

        try {
            assertThatExceptionOfType(TransientException.class)
                    .isThrownBy(() -> Session.connect(lost.url()).close())
                    .withMessageContaining(lost.endpoint());
            // All devices take new rows, whoever led them.
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
                insert(session, root, 2);
                return true;
            });
        } finally {
            lost.restart();
        }

        // Nothing that was acknowledged is lost.
        assertAllAreThere(session, root);
        try (Session again = Session.connect(lost.url())) {
            assertAllAreThere(again, root);
        }
    }

    private static void assertAllAreThere(Session session, String root) {
        await().atMost(Duration.ofSeconds(120)).ignoreExceptions().untilAsserted(() -> assertThat(count(session, root))
                .isEqualTo(2 * DEVICES));
    }

    private static void insert(Session session, String root, long time) {
        for (int device = 0; device < DEVICES; device++) {
            session.execute("INSERT INTO " + root + ".d" + device + "(time, m) VALUES (" + time + ", 7)");
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
