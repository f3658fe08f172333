package io.dendro.testing.internal;

import java.util.List;
import java.util.stream.IntStream;

/** How one process of a server is told apart, in messages and in names of files. */
public record Node(NodeKind kind, String title, String fileName) {
    static final Node CONFIG_NODE = new Node(NodeKind.CONFIG_NODE, "ConfigNode", "confignode");

    /** The one DataNode of a server that is no cluster. */
    public static List<Node> singleDataNode() {
        return List.of(new Node(NodeKind.DATA_NODE, "DataNode", "datanode"));
    }

    /** DataNodes 0, 1, and so on. */
    public static List<Node> dataNodes(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Node(NodeKind.DATA_NODE, "DataNode " + number, "datanode-" + number))
                .toList();
    }
}
