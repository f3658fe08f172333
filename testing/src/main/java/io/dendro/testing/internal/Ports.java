package io.dendro.testing.internal;

import java.util.List;
import java.util.stream.Stream;

/** The seven ports of a ConfigNode and a DataNode. */
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
        return new Ports(
                rpc,
                FreePorts.next(),
                FreePorts.next(),
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

    /** Those that another process holds now. */
    List<Integer> taken() {
        return Stream.of(rpc, configNode, configNodeConsensus, dataNode, dataExchange, schemaConsensus, dataConsensus)
                .filter(port -> !FreePorts.isFree(port))
                .toList();
    }
}
