package io.dendro.opentelemetry;

import io.dendro.observation.ConnectionPoolState;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.LongUpDownCounterBuilder;
import io.opentelemetry.api.metrics.Meter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The connections of all open sessions, those to the same nodes together. */
record ConnectionMetrics(Set<ConnectionPoolState> open) {

    static ConnectionMetrics in(Meter meter) {
        ConnectionMetrics metrics = new ConnectionMetrics(ConcurrentHashMap.newKeySet());
        meter.upDownCounterBuilder("db.client.connection.count")
                .setUnit("{connection}")
                .setDescription("Connections by their state")
                .buildWithCallback(value -> {
                    metrics.sums(ConnectionPoolState::inUse)
                            .forEach((nodes, sum) -> value.record(sum, in(nodes, "used")));
                    metrics.sums(ConnectionPoolState::idle)
                            .forEach((nodes, sum) -> value.record(sum, in(nodes, "idle")));
                });
        metrics.observe(
                meter.upDownCounterBuilder("db.client.connection.max")
                        .setUnit("{connection}")
                        .setDescription("Most connections allowed"),
                ConnectionPoolState::most);
        metrics.observe(
                meter.upDownCounterBuilder("db.client.connection.pending_requests")
                        .setUnit("{request}")
                        .setDescription("Threads that wait for a connection"),
                ConnectionPoolState::waiting);
        return metrics;
    }

    private void observe(LongUpDownCounterBuilder counter, ToIntFunction<ConnectionPoolState> state) {
        counter.buildWithCallback(
                value -> sums(state).forEach((nodes, sum) -> value.record(sum, Attributes.of(Names.POOL, nodes))));
    }

    private Map<String, Integer> sums(ToIntFunction<ConnectionPoolState> state) {
        return open.stream().collect(Collectors.groupingBy(ConnectionPoolState::nodes, Collectors.summingInt(state)));
    }

    private static Attributes in(String nodes, String state) {
        return Attributes.of(Names.POOL, nodes, Names.STATE, state);
    }

    void add(ConnectionPoolState connections) {
        open.add(connections);
    }

    void remove(ConnectionPoolState connections) {
        open.remove(connections);
    }
}
