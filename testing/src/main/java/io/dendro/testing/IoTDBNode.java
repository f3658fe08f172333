package io.dendro.testing;

import io.dendro.testing.internal.RunningServer;
import io.dendro.testing.internal.ServerFailure;

/** One DataNode of an {@link IoTDBCluster}. Thread-safe. */
public final class IoTDBNode {
    private final RunningServer server;
    private final int number;

    IoTDBNode(RunningServer server, int number) {
        this.server = server;
        this.number = number;
    }

    /** Its place in the cluster, from 0. */
    public int number() {
        return number;
    }

    /** The port for clients; it stays the same. */
    public int port() {
        return server.port(number);
    }

    /** Where clients find it: {@code 127.0.0.1:PORT}. */
    public String endpoint() {
        return "127.0.0.1:" + port();
    }

    /** What {@code Session.connect} takes to talk to this node, with the credentials of a new server. */
    public String url() {
        return "iotdb://root:root@" + endpoint();
    }

    /** Whether its process lives. */
    public boolean isRunning() {
        return server.isAlive(number);
    }

    /** Id of its process that was started last. */
    public long pid() {
        return server.pid(number);
    }

    /** Ends it in order: it tells the ConfigNode, which gives its regions other leaders at once. */
    public void stop() {
        server.stop(number);
    }

    /** Kills it as a crash would; {@link #restart()} brings it back. What a server's crash may lose, {@link IoTDBServer#kill} tells. */
    public void kill() {
        server.kill(number);
    }

    /**
     * Stops it if it runs and starts it again: same port, same data. Returns when it serves clients.
     *
     * @throws IoTDBServerException if it does not come up, or if somebody took its port meanwhile
     */
    public void restart() {
        try {
            server.restart(number);
        } catch (ServerFailure e) {
            throw new IoTDBServerException(e);
        }
    }

    @Override
    public String toString() {
        return "DataNode " + number + " at " + endpoint();
    }
}
