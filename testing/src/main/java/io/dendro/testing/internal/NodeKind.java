package io.dendro.testing.internal;

import java.time.Duration;

/** The two kinds of process of which a server consists. */
public enum NodeKind {
    /** Its own exit waits five seconds for threads that have nothing left to do: it gets less. */
    CONFIG_NODE("org.apache.iotdb.confignode.service.ConfigNode", Duration.ofMillis(400)),
    /** Flushes its memory tables when it ends. */
    DATA_NODE("org.apache.iotdb.db.service.DataNode", Duration.ofSeconds(20));

    final String mainClass;
    final Duration grace;

    NodeKind(String mainClass, Duration grace) {
        this.mainClass = mainClass;
        this.grace = grace;
    }
}
