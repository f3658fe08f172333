package io.dendro.testing.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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
    // Below what Linux (32768), macOS and Windows (49152) hand out to outgoing connections, so that no
    // unrelated connection takes a port between our check and the server's bind.
    private static final int LOWEST = 20_000;
    private static final int COUNT = 12_000;

    // Parallel test processes have different ids, so each walks upwards from a place of its own.
    private static final AtomicLong NEXT =
            new AtomicLong(ProcessHandle.current().pid() * 64);

    /** Seven free ports; two servers of this JVM do not get the same. */
    static Ports free() {
        return withRpc(next());
    }

    /** The given port for clients, free ones for the rest. */
    static Ports withRpc(int rpc) {
        return new Ports(rpc, next(), next(), next(), next(), next(), next());
    }

    /** The same internal ports, another one for clients. */
    Ports movedTo(int newRpc) {
        return new Ports(
                newRpc, configNode, configNodeConsensus, dataNode, dataExchange, schemaConsensus, dataConsensus);
    }

    /** Those that another process holds now. */
    List<Integer> taken() {
        return Stream.of(rpc, configNode, configNodeConsensus, dataNode, dataExchange, schemaConsensus, dataConsensus)
                .filter(port -> !isFree(port))
                .toList();
    }

    /** The server binds its client port on all interfaces, so all interfaces are what is checked. */
    static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int next() {
        while (true) {
            int port = LOWEST + (int) (NEXT.getAndIncrement() % COUNT);
            if (isFree(port)) {
                return port;
            }
        }
    }
}
