package io.dendro.query;

import io.dendro.metadata.DeviceInfo;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A device of an entity that exists on the server, with rows or without. Immutable.
 *
 * <pre>{@code
 * for (Device<MachineReading> device : readings.devices().at(PLANT.eq("berlin")).list()) {
 *     device.node(MACHINE);            // m 7
 *     device.path();                   // root.factory.berlin.`m 7`
 * }
 * }</pre>
 */
public final class Device<E> {

    private final List<String> nodes;
    private final DeviceInfo info;

    Device(List<String> nodes, DeviceInfo info) {
        this.nodes = nodes;
        this.info = info;
    }

    /**
     * A node of its path.
     *
     * @throws io.dendro.error.MappingException if the node is not a value of the component
     */
    public <V> V node(PathColumn<E, V> node) {
        return node.decode(nodes.get(node.index()));
    }

    /** Its path as statements take it, with backquotes where they are needed. */
    public String path() {
        return info.path();
    }

    /** How it was created, which need not be what the entity declares. */
    public boolean isAligned() {
        return info.isAligned();
    }

    /** How long the server keeps its rows; empty for as long as it lives. */
    public Optional<Duration> timeToLive() {
        return info.timeToLive();
    }

    /** The same as {@link #path()}. */
    @Override
    public String toString() {
        return path();
    }
}
