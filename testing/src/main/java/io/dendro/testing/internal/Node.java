package io.dendro.testing.internal;

import java.time.Duration;

/** The two processes of which a server consists. */
enum Node {
    /** Its own exit waits five seconds for threads that have nothing left to do: it gets less. */
    CONFIG_NODE("ConfigNode", "confignode", "org.apache.iotdb.confignode.service.ConfigNode", Duration.ofMillis(400)),
    /** Flushes its memory tables when it ends. */
    DATA_NODE("DataNode", "datanode", "org.apache.iotdb.db.service.DataNode", Duration.ofSeconds(20));

    final String title;
    final String fileName;
    final String mainClass;
    final Duration grace;

    Node(String title, String fileName, String mainClass, Duration grace) {
        this.title = title;
        this.fileName = fileName;
        this.mainClass = mainClass;
        this.grace = grace;
    }
}
