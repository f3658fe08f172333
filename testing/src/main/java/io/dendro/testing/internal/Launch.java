package io.dendro.testing.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** All that a start needs to know, except ports. */
public record Launch(
        List<Path> jars,
        ServerDirectory directory,
        List<Node> dataNodes,
        Map<String, String> properties,
        Map<NodeKind, NodeJvm> jvms,
        Duration timeout) {
    NodeJvm jvmOf(Node node) {
        NodeJvm jvm = jvms.get(node.kind());
        if (jvm == null) {
            throw new IllegalStateException("Nothing is said about the JVM of " + node.title());
        }
        return jvm;
    }

    /** The folder of what a process is told. */
    Path confOf(Node node) {
        return directory.conf().resolve(node.fileName());
    }

    Path logOf(Node node) {
        return directory.logs().resolve(node.fileName() + ".log");
    }

    /** What the process printed; empty unless it failed before its logging worked. */
    Path outputOf(Node node) {
        return directory.logs().resolve(node.fileName() + ".out");
    }
}
