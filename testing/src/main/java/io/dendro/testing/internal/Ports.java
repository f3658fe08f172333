package io.dendro.testing.internal;

import java.util.List;

/** The seven ports that a DataNode has to know: its own, and the two of its ConfigNode. */
public record Ports(
        int rpc,
        int configNode,
        int configNodeConsensus,
        int dataNode,
        int dataExchange,
        int schemaConsensus,
        int dataConsensus) {
    /** Seven free ports; two servers of this JVM do not get the same. */
    static Ports free() {
        return withRpc(FreePorts.next());
    }

    /** The given port for clients, free ones for the rest. */
    static Ports withRpc(int rpc) {
        return new Ports(rpc, FreePorts.next(), FreePorts.next(), 0, 0, 0, 0).withFreeInternalPorts();
    }

    /** For another DataNode of the same ConfigNode. */
    Ports beside() {
        return movedTo(FreePorts.next()).withFreeInternalPorts();
    }

    private Ports withFreeInternalPorts() {
        return new Ports(
                rpc,
                configNode,
                configNodeConsensus,
                FreePorts.next(),
                FreePorts.next(),
                FreePorts.next(),
                FreePorts.next());
    }

    /** The same internal ports, another one for clients. */
    Ports movedTo(int newRpc) {
        return new Ports(
                newRpc, configNode, configNodeConsensus, dataNode, dataExchange, schemaConsensus, dataConsensus);
    }

    /** Those of a node of this kind that another process holds now. */
    List<Integer> taken(NodeKind kind) {
        List<Integer> bound = kind == NodeKind.CONFIG_NODE
                ? List.of(configNode, configNodeConsensus)
                : List.of(rpc, dataNode, dataExchange, schemaConsensus, dataConsensus);
        return bound.stream().filter(port -> !FreePorts.isFree(port)).toList();
    }
}
