package io.dendro.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.Alignment;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.Tablet;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.testing.fault.FaultProxy;
import io.dendro.testing.junit.IoTDBTest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@IoTDBTest
@Timeout(60)
class SessionMetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final SessionMetrics metrics = SessionMetrics.in(registry);
    private final Session admin;

    SessionMetricsTest(Session admin) {
        this.admin = admin;
    }

    private double counter(String name, String operation) {
        return registry.get(name).tag("operation", operation).counter().count();
    }

    private long calls(String operation, String outcome) {
        return registry.get("dendro.calls")
                .tag("operation", operation)
                .tag("outcome", outcome)
                .timer()
                .count();
    }

    private double connections(String gauge) {
        return registry.get("dendro.connections." + gauge).gauge().value();
    }

    private static void write(Session session, int rows) {
        Tablet tablet = session.tablet(List.of(MeasurementSchema.of("m", DataType.INT32)), Alignment.ALIGNED);
        tablet.clear("root.metrics.d");
        for (int i = 0; i < rows; i++) {
            tablet.addRow(i);
            tablet.putInt(0, i);
        }
        session.insert(tablet);
    }

    @Test
    void callsRowsAndBytesAreCountedByOperation() {
        // region metrics
        SessionOptions options = admin.options().withObserver(SessionMetrics.in(registry));
        // endregion
        try (Session session = Session.connect(options)) {
            write(session, 100);
            try (ResultSet rows = session.query("SELECT m FROM root.metrics.d LIMIT 7")) {
                while (rows.next()) {
                    assertThat(rows.isNull(0)).isFalse();
                }
            }
            assertThatThrownBy(() -> session.query("SELECT FROM WHERE"));
        }
        assertThat(counter("dendro.rows", "insert")).isEqualTo(100);
        assertThat(counter("dendro.bytes", "insert")).isGreaterThanOrEqualTo(100 * 4);
        assertThat(counter("dendro.rows", "query")).isEqualTo(7);
        assertThat(calls("insert", "success")).isEqualTo(1);
        assertThat(calls("query", "success")).isEqualTo(1);
        assertThat(calls("query", "StatementException")).isEqualTo(1);
        assertThat(registry.get("dendro.calls.waiting").timers()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void retriesAreCountedByTheirReason() throws Exception {
        try (FaultProxy proxy = FaultProxy.to("127.0.0.1", admin.options().port());
                Session session = Session.connect(
                        admin.options().withEndpoint("127.0.0.1", proxy.port()).withObserver(metrics))) {
            // A connection that rested for long is replaced without a retry.
            for (int i = 0; i < 10; i++) {
                proxy.cut();
                session.query("SHOW VERSION").close();
            }
        }
        assertThat(registry.get("dendro.retries")
                        .tag("reason", "ConnectionException")
                        .counter()
                        .count())
                .isPositive();
    }

    @Test
    void connectionsAreThoseOfAllOpenSessionsToTheSameNodes() {
        try (Session one = Session.connect(admin.options().withObserver(metrics).withMaxConnections(3))) {
            assertThat(connections("max")).isEqualTo(3);
            try (Session other = Session.connect(admin.options().withObserver(SessionMetrics.in(registry)));
                    ResultSet rows = other.query("SHOW VERSION")) {
                assertThat(rows.columns()).isNotEmpty();
                assertThat(connections("max")).isEqualTo(11);
                assertThat(connections("in.use") + connections("idle")).isEqualTo(2);
            }
            assertThat(connections("max")).isEqualTo(3);
            assertThat(one.options().maxConnections()).isEqualTo(3);
        }
        assertThat(connections("max")).isZero();
        assertThat(connections("waiting")).isZero();
    }

    @Test
    void aRegistryThatWasClearedGetsItsGaugesAgain() {
        Session.connect(admin.options().withObserver(metrics)).close();
        registry.clear();
        try (Session session = Session.connect(
                admin.options().withObserver(SessionMetrics.in(registry)).withMaxConnections(5))) {
            assertThat(connections("max")).isEqualTo(session.options().maxConnections());
        }
    }
}
