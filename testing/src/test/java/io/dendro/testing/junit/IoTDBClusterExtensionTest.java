package io.dendro.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.testing.IoTDBCluster;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

@Timeout(400)
class IoTDBClusterExtensionTest {
    private static final List<IoTDBCluster> CLUSTERS = new CopyOnWriteArrayList<>();

    @Test
    void classesThatAskForTheSameShareAClusterWhichEndsWithTheRun() {
        CLUSTERS.clear();

        run().assertStatistics(events -> events.succeeded(3));

        assertThat(CLUSTERS).hasSize(3);
        assertThat(CLUSTERS).containsOnly(CLUSTERS.get(0));
        assertThat(CLUSTERS.get(0).nodes()).hasSize(2).noneMatch(node -> node.isRunning());
    }

    @Test
    void clusterTestsAreSkippedWhereAServerIsNamed() {
        System.setProperty("dendro.test.url", "iotdb://root:root@127.0.0.1:1");
        try {
            run().assertStatistics(events -> events.started(0).failed(0));
        } finally {
            System.clearProperty("dendro.test.url");
        }
    }

    private static Events run() {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Writes.class), selectClass(AsksForTheSame.class))
                .execute()
                .testEvents();
    }

    @IoTDBClusterTest(dataNodes = 2)
    static class Writes {
        @Test
        void isServedByNode0(IoTDBCluster cluster, Session session, TestDatabase database) {
            CLUSTERS.add(cluster);
            session.execute("INSERT INTO " + database.path() + ".d(time, m) VALUES (1, 2)");
            try (Session other = Session.connect(cluster.node(1).url());
                    ResultSet rows = other.query("SELECT m FROM " + database.path() + ".d")) {
                assertThat(rows.next()).isTrue();
            }
        }

        @Nested
        class Inside {
            @Test
            void sharesIt(IoTDBCluster cluster) {
                CLUSTERS.add(cluster);
            }
        }
    }

    @IoTDBClusterTest(dataNodes = 2)
    static class AsksForTheSame {
        @Test
        void seesIt(IoTDBCluster cluster) {
            CLUSTERS.add(cluster);
        }
    }
}
