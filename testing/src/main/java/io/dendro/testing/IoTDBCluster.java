package io.dendro.testing;

import io.dendro.testing.internal.Node;
import io.dendro.testing.internal.RunningServer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A real Apache IoTDB cluster on this machine: one ConfigNode and several DataNodes, each in a JVM of its own, on free ports.
 * A start returns when each DataNode serves clients and the ConfigNode knows that it does.
 *
 * <p>The jars come as for {@link IoTDBServer}. The processes end with {@link #close()}, and with this JVM however it
 * ends. Thread-safe; a start or stop of one node lets that of another wait.
 *
 * <pre>{@code
 * try (IoTDBCluster cluster = IoTDBCluster.start(IoTDBClusterOptions.of(3).withReplication(2))) {
 *     ... cluster.node(0).url() ...
 *     cluster.node(0).kill();
 *     cluster.node(0).restart();
 * }
 * }</pre>
 */
public final class IoTDBCluster implements AutoCloseable {
    private final RunningServer server;
    private final List<IoTDBNode> nodes;

    private IoTDBCluster(RunningServer server, int dataNodes) {
        this.server = server;
        this.nodes = IntStream.range(0, dataNodes)
                .mapToObj(number -> new IoTDBNode(server, number))
                .toList();
    }

    /**
     * Starts so many DataNodes and a ConfigNode, with one copy of the data.
     *
     * @throws IoTDBServerException if the jars cannot be fetched or a node does not come up
     */
    public static IoTDBCluster start(int dataNodes) {
        return start(IoTDBClusterOptions.of(dataNodes));
    }

    /**
     * Starts a cluster.
     *
     * @throws IoTDBServerException if the jars cannot be fetched, a port or the directory is in use, or a node does not come up;
     *     the message then names it and ends with its last log lines
     */
    public static IoTDBCluster start(IoTDBClusterOptions options) {
        List<Node> dataNodes = Node.dataNodes(options.dataNodes());
        return new IoTDBCluster(Launcher.launch(options.launched(), dataNodes), options.dataNodes());
    }

    /** The DataNodes by number, running or not. */
    public List<IoTDBNode> nodes() {
        return nodes;
    }

    /**
     * One DataNode.
     *
     * @param number from 0
     * @throws IllegalArgumentException if there is none of that number
     */
    public IoTDBNode node(int number) {
        if (number < 0 || number >= nodes.size()) {
            throw new IllegalArgumentException("There is no node " + number + ": nodes are 0 to " + (nodes.size() - 1));
        }
        return nodes.get(number);
    }

    /** Where clients find the DataNodes, running or not: {@code 127.0.0.1:PORT} for each. */
    public List<String> endpoints() {
        return nodes.stream().map(IoTDBNode::endpoint).toList();
    }

    /** The folder with {@code conf}, {@code data} and {@code logs}. */
    public Path directory() {
        return server.directory().root();
    }

    /** The folder with the logs of all processes: {@code confignode.log}, {@code datanode-0.log} and so on. */
    public Path logs() {
        return server.directory().logs();
    }

    /** Stops all processes, and deletes the directory if that was temporary. Closing twice is harmless. */
    @Override
    public void close() {
        server.close();
    }
}
