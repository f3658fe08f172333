package io.dendro.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.testing.IoTDBServer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

@Timeout(240)
class IoTDBExtensionTest {
    private static final List<TestDatabase> DATABASES = new CopyOnWriteArrayList<>();
    private static final List<Long> SERVERS = new CopyOnWriteArrayList<>();

    @Test
    void aRunHasOneServerWhichEndsWithIt() {
        SERVERS.clear();

        run(UsesServer.class, UsesServerToo.class).assertStatistics(events -> events.succeeded(2));

        assertThat(SERVERS).hasSize(2);
        assertThat(SERVERS.get(0)).isEqualTo(SERVERS.get(1));
        assertThat(ProcessHandle.of(SERVERS.get(0))).isEmpty();
    }

    @Test
    void eachClassHasADatabaseThatIsDroppedAfterIt() {
        DATABASES.clear();
        try (IoTDBServer server = IoTDBServer.start();
                Session session = Session.connect(server.url())) {
            System.setProperty("dendro.test.url", server.url());

            run(Writes.class, WritesToo.class).assertStatistics(events -> events.succeeded(3));

            assertThat(DATABASES).hasSize(3);
            assertThat(DATABASES.stream().distinct()).hasSize(2);
            assertThat(databaseExists(session, "root.t_**")).isFalse();
        } finally {
            System.clearProperty("dendro.test.url");
        }
    }

    @Test
    void aTestThatControlsTheServerIsSkippedOnANamedOne() {
        System.setProperty("dendro.test.url", "iotdb://root:root@127.0.0.1:1");
        try {
            run(UsesServer.class).assertStatistics(events -> events.skipped(1).failed(0));
        } finally {
            System.clearProperty("dendro.test.url");
        }
    }

    private static Events run(Class<?>... testClasses) {
        EngineTestKit.Builder engine = EngineTestKit.engine("junit-jupiter");
        for (Class<?> testClass : testClasses) {
            engine.selectors(selectClass(testClass));
        }
        return engine.execute().testEvents();
    }

    private static boolean databaseExists(Session session, String path) {
        try (ResultSet databases = session.query("SHOW DATABASES " + path)) {
            return databases.next();
        }
    }

    @IoTDBTest
    static class UsesServer {
        @Test
        void sees(IoTDBServer server) {
            SERVERS.add(server.dataNodePid());
        }
    }

    static class UsesServerToo extends UsesServer {}

    @IoTDBTest
    static class Writes {
        private final Session session;

        Writes(Session session) {
            this.session = session;
        }

        @Test
        void findsItsDatabaseAndWrites(TestDatabase database) {
            assertThat(databaseExists(session, database.path())).isTrue();
            session.execute("INSERT INTO " + database.path() + ".d(time, m) VALUES (1, 2)");
            DATABASES.add(database);
        }

        @Nested
        class Inside {
            @Test
            void sharesThem(Session same, TestDatabase database) {
                assertThat(same).isSameAs(session);
                DATABASES.add(database);
            }
        }
    }

    @IoTDBTest
    static class WritesToo {
        @Test
        void hasAnotherDatabase(TestDatabase database, Session session) {
            assertThat(databaseExists(session, database.path())).isTrue();
            DATABASES.add(database);
        }
    }
}
