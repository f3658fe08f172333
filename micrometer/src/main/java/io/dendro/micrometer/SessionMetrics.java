package io.dendro.micrometer;

import io.dendro.error.DendroException;
import io.dendro.observation.Call;
import io.dendro.observation.CallObserver;
import io.dendro.observation.ConnectionPoolState;
import io.dendro.observation.Operation;
import io.dendro.observation.Outcome;
import io.dendro.observation.SessionObserver;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Metrics of sessions.
 *
 * <pre>{@code
 * SessionOptions.defaults().withObserver(SessionMetrics.in(registry))
 * }</pre>
 *
 * <table>
 * <caption>Meters and their tags</caption>
 * <tr><th>meter</th><th>what</th><th>tags</th></tr>
 * <tr><td>{@code dendro.calls}</td><td>timer of calls from begin to end</td><td>operation, outcome</td></tr>
 * <tr><td>{@code dendro.calls.waiting}</td><td>timer of the part in which they waited</td><td>operation, outcome</td></tr>
 * <tr><td>{@code dendro.rows}, {@code dendro.bytes}</td><td>counters of what went over the wire</td><td>operation</td></tr>
 * <tr><td>{@code dendro.retries}</td><td>counter of calls made again</td><td>operation, reason</td></tr>
 * <tr><td>{@code dendro.connections.in.use}, {@code .idle}, {@code .waiting}, {@code .max}</td><td>gauges of a session's
 * connections</td><td>nodes</td></tr>
 * </table>
 *
 * <p>{@code operation} is a name of {@link Operation} in small letters; {@code outcome} is {@code success} or the simple name
 * of the exception; {@code reason} is the simple name of an exception; {@code nodes} are those of the session's options.
 * Sessions to the same nodes share their gauges, which then tell their sum,
 * also if each has metrics of its own in the same registry. Thread-safe; one object serves many sessions.
 */
public final class SessionMetrics implements SessionObserver {

    /** A registry keeps the first gauge of a name, so all metrics in it share theirs. */
    private static final Map<MeterRegistry, Map<String, PoolGauges>> POOLS =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final MeterRegistry registry;
    private final Map<Operation, OperationMeters> meters = new EnumMap<>(Operation.class);
    private final Map<String, PoolGauges> pools;

    private SessionMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.pools = POOLS.computeIfAbsent(registry, any -> new ConcurrentHashMap<>());
        Arrays.stream(Operation.values())
                .forEach(operation -> meters.put(operation, OperationMeters.of(operation, registry)));
    }

    /** Metrics in this registry; they are there from now on, so that what has not happened yet is zero. */
    public static SessionMetrics in(MeterRegistry registry) {
        return new SessionMetrics(registry);
    }

    @Override
    public void opened(ConnectionPoolState connections) {
        PoolGauges gauges = pools.computeIfAbsent(connections.nodes(), any -> new PoolGauges());
        // Again for each session: the registry may have been cleared meanwhile.
        gauges.register(registry, Tags.of("nodes", connections.nodes()));
        gauges.add(connections);
    }

    @Override
    public void closed(ConnectionPoolState connections) {
        PoolGauges gauges = pools.get(connections.nodes());
        if (gauges != null) {
            gauges.remove(connections);
        }
    }

    @Override
    public CallObserver began(Call call) {
        OperationMeters of = meters.get(call.operation());
        if (of == null) {
            return CallObserver.NONE;
        }
        return new CallObserver() {
            @Override
            public void retried(DendroException failure, Duration pause) {
                of.retried(failure);
            }

            @Override
            public void ended(Outcome outcome) {
                of.ended(outcome);
            }
        };
    }
}
