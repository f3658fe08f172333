package io.dendro.testing;

import io.dendro.testing.internal.ServerProperties;
import java.time.Duration;

/**
 * How a cluster is started. Immutable; each {@code with} method returns a changed copy.
 *
 * <pre>{@code
 * IoTDBClusterOptions.of(3).withReplication(2)
 * }</pre>
 *
 * @param dataNodes how many DataNodes there are
 * @param replication on how many DataNodes each data region lies
 * @param server how the ConfigNode and each DataNode are started
 */
public record IoTDBClusterOptions(int dataNodes, int replication, IoTDBServerOptions server) {
    private static final IoTDBServerOptions SMALL = IoTDBServerOptions.defaults()
            .withConfigNodeHeap(128)
            .withDataNodeHeap(256)
            .withStartupTimeout(Duration.ofMinutes(3));

    /** @throws IllegalArgumentException if there are not as many DataNodes as copies, or no single DataNode */
    public IoTDBClusterOptions {
        if (dataNodes < 1 || dataNodes > 9) {
            throw new IllegalArgumentException("dataNodes is " + dataNodes + ": one machine takes 1 to 9");
        }
        if (replication < 1 || replication > dataNodes) {
            throw new IllegalArgumentException("replication is " + replication
                    + ": each copy needs a DataNode of its own, and there are " + dataNodes);
        }
    }

    /** So many DataNodes with heaps of 256 MB, a ConfigNode with 128 MB, one copy of the data, three minutes to start. */
    public static IoTDBClusterOptions of(int dataNodes) {
        return new IoTDBClusterOptions(dataNodes, 1, SMALL);
    }

    /**
     * On how many DataNodes each data region lies: 1 or, to survive the loss of a node, 2 or more. Of the schema there are then
     * as many copies as make an odd number, if there are so many nodes, for it is served by a majority: two copies of the data
     * and three of the schema, on three nodes, survive the loss of one. The property {@code schema_replication_factor} says otherwise.
     */
    public IoTDBClusterOptions withReplication(int copies) {
        return new IoTDBClusterOptions(dataNodes, copies, server);
    }

    /** Version, directory, heaps, properties and time-out; a port for clients is that of the first DataNode. */
    public IoTDBClusterOptions withServer(IoTDBServerOptions options) {
        return new IoTDBClusterOptions(dataNodes, replication, options);
    }

    /** The server's options with what a cluster needs beside them; what the user set goes before. */
    IoTDBServerOptions launched() {
        IoTDBServerOptions options = server;
        for (var property : ServerProperties.ofCluster(dataNodes, replication).entrySet()) {
            if (!server.properties().containsKey(property.getKey())) {
                options = options.withProperty(property.getKey(), property.getValue());
            }
        }
        return options;
    }
}
