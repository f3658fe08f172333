package io.dendro.testing.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** All that a start needs to know, except ports. */
public record Launch(
        List<Path> jars,
        ServerDirectory directory,
        Map<String, String> properties,
        NodeJvm configNode,
        NodeJvm dataNode,
        Duration timeout) {
    NodeJvm jvmOf(Node node) {
        return node == Node.CONFIG_NODE ? configNode : dataNode;
    }

    Path logOf(Node node) {
        return directory.logs().resolve(node.fileName + ".log");
    }

    /** What the process printed; empty unless it failed before its logging worked. */
    Path outputOf(Node node) {
        return directory.logs().resolve(node.fileName + ".out");
    }
}
