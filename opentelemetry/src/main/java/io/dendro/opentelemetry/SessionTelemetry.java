package io.dendro.opentelemetry;

import io.dendro.observation.Call;
import io.dendro.observation.CallObserver;
import io.dendro.observation.ConnectionPoolState;
import io.dendro.observation.SessionObserver;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import java.util.Locale;

/**
 * Traces and metrics of sessions, by the names of the semantic conventions for databases.
 *
 * <pre>{@code
 * SessionOptions.defaults().withObserver(SessionTelemetry.of(openTelemetry))
 * }</pre>
 *
 * <p>Each call is a span of the kind CLIENT, a child of the span that is current when it begins: {@code query},
 * {@code insert}, {@code delete}, {@code schema} or {@code statement}. It has {@code db.system.name}, {@code db.operation.name},
 * {@code db.query.text} with {@code ?} in place of each value, the rows and bytes that went over the wire, the milliseconds
 * that it waited, an event {@code retry} for each time that it was made again, and {@code error.type} if it failed.
 *
 * <p>The metrics are {@code db.client.operation.duration} (s) and, for the connections of each session,
 * {@code db.client.connection.count} by state, {@code db.client.connection.max} and
 * {@code db.client.connection.pending_requests}. Thread-safe; one object serves many sessions.
 */
public final class SessionTelemetry implements SessionObserver {

    private static final String SCOPE = "io.dendro";

    private final Tracer tracer;
    private final DoubleHistogram durations;
    private final ConnectionMetrics connections;

    private SessionTelemetry(Tracer tracer, Meter meter) {
        this.tracer = tracer;
        this.durations = meter.histogramBuilder("db.client.operation.duration")
                .setUnit("s")
                .setDescription("Duration of calls to the server")
                .build();
        this.connections = ConnectionMetrics.in(meter);
    }

    public static SessionTelemetry of(OpenTelemetry telemetry) {
        return new SessionTelemetry(telemetry.getTracer(SCOPE), telemetry.getMeter(SCOPE));
    }

    @Override
    public void opened(ConnectionPoolState pool) {
        connections.add(pool);
    }

    @Override
    public void closed(ConnectionPoolState pool) {
        connections.remove(pool);
    }

    @Override
    public CallObserver began(Call call) {
        String operation = call.operation().name().toLowerCase(Locale.ROOT);
        AttributesBuilder attributes =
                Attributes.builder().put(Names.SYSTEM, "iotdb").put(Names.OPERATION, operation);
        SpanBuilder builder =
                tracer.spanBuilder(operation).setSpanKind(SpanKind.CLIENT).setAllAttributes(attributes.build());
        call.statement().ifPresent(sql -> builder.setAttribute(Names.STATEMENT, StatementText.withoutValues(sql)));
        Span span = builder.startSpan();
        return new CallSpan(span, attributes.build(), durations);
    }
}
