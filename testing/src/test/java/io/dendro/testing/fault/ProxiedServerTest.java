package io.dendro.testing.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.DendroException;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.testing.junit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@IoTDBTest
@Timeout(240)
class ProxiedServerTest {
    @Test
    void aSessionWorksThroughAProxyAndSeesItsFaults(IoTDBServer server, TestDatabase database) {
        String count = "SELECT count(m) FROM " + database.path() + ".d";
        try (FaultProxy proxy = FaultProxy.to("127.0.0.1", server.port())) {
            try (Session session = connect(proxy)) {
                session.execute("INSERT INTO " + database.path() + ".d(time, m) VALUES (1, 2)");
                assertThat(count(session, count)).isEqualTo(1);
            }

            proxy.inject(Fault.garbageAfter(Direction.TO_CLIENT, 4, 1));
            assertThatExceptionOfType(DendroException.class)
                    .isThrownBy(() -> connect(proxy).close());
            proxy.inject(Fault.cutAfter(Direction.TO_CLIENT, 10));
            assertThatExceptionOfType(DendroException.class)
                    .isThrownBy(() -> connect(proxy).close());
            proxy.inject(Fault.refuseConnections());
            assertThatExceptionOfType(DendroException.class)
                    .isThrownBy(() -> connect(proxy).close());

            proxy.heal();
            try (Session session = connect(proxy)) {
                assertThat(count(session, count)).isEqualTo(1);
            }
        }
    }

    private static Session connect(FaultProxy proxy) {
        return Session.connect("iotdb://root:root@127.0.0.1:" + proxy.port());
    }

    private static long count(Session session, String query) {
        try (ResultSet result = session.query(query)) {
            return result.next() ? result.getLong(0) : 0;
        }
    }
}
