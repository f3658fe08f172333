package io.dendro.testing.internal;

import java.util.List;

/** What the user may say about the JVMs of one kind of node. */
public record NodeJvm(int heapMegabytes, List<String> options) {
    public NodeJvm {
        options = List.copyOf(options);
    }
}
