package io.dendro.micrometer;

import io.dendro.observation.ConnectionPoolState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/** The gauges of all open sessions to the same nodes. */
record PoolGauges(Set<ConnectionPoolState> open) {

    static PoolGauges in(MeterRegistry registry, Tags tags) {
        PoolGauges gauges = new PoolGauges(ConcurrentHashMap.newKeySet());
        gauges.register(registry, tags, "in.use", ConnectionPoolState::inUse);
        gauges.register(registry, tags, "idle", ConnectionPoolState::idle);
        gauges.register(registry, tags, "waiting", ConnectionPoolState::waiting);
        gauges.register(registry, tags, "max", ConnectionPoolState::most);
        return gauges;
    }

    private void register(MeterRegistry registry, Tags tags, String name, ToIntFunction<ConnectionPoolState> value) {
        Gauge.builder(
                        "dendro.connections." + name,
                        () -> open.stream().mapToInt(value).sum())
                .tags(tags)
                .register(registry);
    }

    void add(ConnectionPoolState connections) {
        open.add(connections);
    }

    void remove(ConnectionPoolState connections) {
        open.remove(connections);
    }
}
