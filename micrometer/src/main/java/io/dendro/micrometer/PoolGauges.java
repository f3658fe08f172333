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

    PoolGauges() {
        this(ConcurrentHashMap.newKeySet());
    }

    /** Makes the gauges that are not there yet. */
    void register(MeterRegistry registry, Tags tags) {
        register(registry, tags, "in.use", ConnectionPoolState::inUse);
        register(registry, tags, "idle", ConnectionPoolState::idle);
        register(registry, tags, "waiting", ConnectionPoolState::waiting);
        register(registry, tags, "max", ConnectionPoolState::most);
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
