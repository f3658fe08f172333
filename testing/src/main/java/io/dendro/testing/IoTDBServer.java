package io.dendro.testing;

import io.dendro.testing.internal.Node;
import io.dendro.testing.internal.RunningServer;
import io.dendro.testing.internal.ServerFailure;
import java.nio.file.Path;

/**
 * A real Apache IoTDB server of one node on this machine: a ConfigNode and a DataNode, each in a JVM of
 * its own, on free ports. A start returns when a first insert will succeed, a few seconds later.
 *
 * <p>The server's jars come from the local Maven repository, on first use from the remote ones of the
 * user's Maven settings. They never meet the class path of the caller.
 *
 * <p>The processes end with {@link #close()}, and with this JVM however it ends. Thread-safe.
 *
 * <pre>{@code
 * try (IoTDBServer server = IoTDBServer.start()) {
 *     ... server.url() ...
 * }
 * }</pre>
 */
public final class IoTDBServer implements AutoCloseable {
    private static final int DATA_NODE = 0;

    private final RunningServer server;

    private IoTDBServer(RunningServer server) {
        this.server = server;
    }

    /**
     * Starts a server with default options.
     *
     * @throws IoTDBServerException if the jars cannot be fetched or the server does not come up
     */
    public static IoTDBServer start() {
        return start(IoTDBServerOptions.defaults());
    }

    /**
     * Starts a server.
     *
     * @throws IoTDBServerException if the jars cannot be fetched, the port or the directory is in use,
     *     or the server does not come up; the message then ends with its last log lines
     */
    public static IoTDBServer start(IoTDBServerOptions options) {
        return new IoTDBServer(Launcher.launch(options, Node.singleDataNode()));
    }

    /** The port for clients. */
    public int port() {
        return server.port(DATA_NODE);
    }

    /** What {@code Session.connect} takes, with the credentials of a new server. */
    public String url() {
        return "iotdb://root:root@127.0.0.1:" + port();
    }

    /** The folder with {@code conf}, {@code data} and {@code logs}. */
    public Path directory() {
        return server.directory().root();
    }

    /** The folder with the logs of both processes. */
    public Path logs() {
        return server.directory().logs();
    }

    /** Process id of the DataNode that was started last. */
    public long dataNodePid() {
        return server.pid(DATA_NODE);
    }

    /**
     * Stops the server if it runs and starts it again: same port, same data.
     *
     * @throws IoTDBServerException if it does not come up, or if somebody took its port meanwhile
     */
    public void restart() {
        try {
            server.restart();
        } catch (ServerFailure e) {
            throw new IoTDBServerException(e);
        }
    }

    /** Ends both processes in order. The data stays for {@link #restart()}. */
    public void stop() {
        server.stop();
    }

    /**
     * Kills the DataNode as a crash would; {@link #restart()} brings it back. With the server's default
     * write-ahead log ({@code wal_mode=ASYNC}) writes that it acknowledged in the last moments may be lost.
     */
    public void kill() {
        server.kill(DATA_NODE);
    }

    /** Stops the server, and deletes its directory if that was temporary. Closing twice is harmless. */
    @Override
    public void close() {
        server.close();
    }
}
