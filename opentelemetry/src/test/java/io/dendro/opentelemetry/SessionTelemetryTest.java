package io.dendro.opentelemetry;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
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
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@IoTDBTest
@Timeout(60)
class SessionTelemetryTest {

    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    private final Session admin;

    SessionTelemetryTest(Session admin) {
        this.admin = admin;
    }

    private Session observed() {
        OpenTelemetry openTelemetry = TELEMETRY.getOpenTelemetry();
        // region telemetry
        SessionOptions options = admin.options().withObserver(SessionTelemetry.of(openTelemetry));
        // endregion
        return Session.connect(options);
    }

    private static SpanData span(String name) {
        return TELEMETRY.getSpans().stream()
                .filter(span -> span.getName().equals(name))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static void write(Session session) {
        Tablet tablet = session.tablet(List.of(MeasurementSchema.of("m", DataType.INT32)), Alignment.ALIGNED);
        tablet.clear("root.telemetry.d");
        tablet.addRow(1);
        tablet.putInt(0, 42);
        session.insert(tablet);
    }

    @Test
    void aCallIsASpanUnderTheCurrentOneWithoutItsValues() {
        Span parent = TELEMETRY
                .getOpenTelemetry()
                .getTracer("test")
                .spanBuilder("parent")
                .startSpan();
        try (Session session = observed();
                Scope scope = parent.makeCurrent()) {
            write(session);
            try (ResultSet rows = session.query("SELECT m FROM root.telemetry.d WHERE m = 42")) {
                assertThat(rows.next()).isTrue();
            }
            assertThat(scope).isNotNull();
        } finally {
            parent.end();
        }
        assertThat(span("query"))
                .hasKind(SpanKind.CLIENT)
                .hasParentSpanId(parent.getSpanContext().getSpanId())
                .hasAttribute(Names.SYSTEM, "iotdb")
                .hasAttribute(Names.STATEMENT, "SELECT m FROM root.telemetry.d WHERE m = ?")
                .hasAttribute(Names.ROWS, 1L)
                .hasStatusSatisfying(status -> status.hasCode(StatusCode.UNSET));
        assertThat(span("insert")).hasAttribute(Names.ROWS, 1L).hasAttribute(Names.OPERATION, "insert");
    }

    @Test
    void aFailedCallHasItsTypeAndNotItsMessage() {
        try (Session session = observed()) {
            assertThatThrownBy(() -> session.query("SELECT nothing 'secret'"));
        }
        assertThat(span("query"))
                .hasAttribute(Names.ERROR, "io.dendro.error.StatementException")
                .hasStatusSatisfying(status -> status.hasCode(StatusCode.ERROR));
        assertThat(span("query").toString()).doesNotContain("secret");
    }

    @Test
    void aRetryIsAnEvent() throws Exception {
        try (FaultProxy proxy = FaultProxy.to("127.0.0.1", admin.options().port());
                Session session = Session.connect(admin.options()
                        .withEndpoint("127.0.0.1", proxy.port())
                        .withObserver(SessionTelemetry.of(TELEMETRY.getOpenTelemetry())))) {
            // A connection that rested for long is replaced without a retry.
            for (int i = 0; i < 10; i++) {
                proxy.cut();
                session.query("SHOW VERSION").close();
            }
        }
        assertThat(TELEMETRY.getSpans().stream()
                        .flatMap(span -> span.getEvents().stream())
                        .filter(event -> event.getName().equals("retry"))
                        .map(event -> event.getAttributes().get(Names.ERROR)))
                .isNotEmpty()
                .containsOnly("io.dendro.error.ConnectionException");
    }

    @Test
    void durationsAndConnectionsAreMetrics() {
        try (Session session = observed()) {
            write(session);
            assertThat(connections("idle", session)).isEqualTo(1);
            assertThat(connections("used", session)).isZero();
            assertThat(TELEMETRY.getMetrics())
                    .extracting(MetricData::getName)
                    .contains(
                            "db.client.operation.duration",
                            "db.client.connection.max",
                            "db.client.connection.pending_requests");
        }
    }

    private static long connections(String state, Session session) {
        return TELEMETRY.getMetrics().stream()
                .filter(metric -> metric.getName().equals("db.client.connection.count"))
                .flatMap(metric -> metric.getLongSumData().getPoints().stream())
                .filter(point -> state.equals(point.getAttributes().get(Names.STATE)))
                .filter(point -> Objects.requireNonNull(point.getAttributes().get(Names.POOL))
                        .endsWith(":" + session.options().port()))
                .mapToLong(LongPointData::getValue)
                .sum();
    }
}
