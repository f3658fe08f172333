package io.dendro.testing;

import io.dendro.testing.internal.Launch;
import io.dendro.testing.internal.LocalServer;
import io.dendro.testing.internal.NodeJvm;
import io.dendro.testing.internal.ServerDirectory;
import io.dendro.testing.internal.ServerFailure;
import io.dendro.testing.internal.ServerJars;
import java.nio.file.Path;
import java.util.List;

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
    private final ServerDirectory directory;
    private final LocalServer server;
    private final Thread endWithJvm = new Thread(this::end, "stop-iotdb");
    private boolean closed;

    private IoTDBServer(ServerDirectory directory, LocalServer server) {
        this.directory = directory;
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
        long begin = System.nanoTime();
        try {
            List<Path> jars = ServerJars.resolve(options.version(), options.progress());
            ServerDirectory directory = ServerDirectory.open(options.directory().orElse(null));
            IoTDBServer started = start(options, jars, directory);
            options.progress()
                    .accept("Apache IoTDB %s is ready at 127.0.0.1:%d after %.1f s (directory %s)"
                            .formatted(
                                    options.version(),
                                    started.port(),
                                    (System.nanoTime() - begin) / 1e9,
                                    directory.root()));
            return started;
        } catch (ServerFailure e) {
            throw new IoTDBServerException(e);
        }
    }

    private static IoTDBServer start(IoTDBServerOptions options, List<Path> jars, ServerDirectory directory)
            throws ServerFailure {
        Launch launch = new Launch(
                jars,
                directory,
                options.properties(),
                new NodeJvm(options.configNodeHeap(), List.of()),
                new NodeJvm(options.dataNodeHeap(), options.dataNodeJvmOptions()),
                options.startupTimeout());
        try {
            IoTDBServer started = new IoTDBServer(directory, LocalServer.start(launch, options.rpcPort()));
            Runtime.getRuntime().addShutdownHook(started.endWithJvm);
            return started;
        } catch (ServerFailure e) {
            directory.releaseForReading();
            throw e;
        }
    }

    /** The port for clients. */
    public int port() {
        return server.rpcPort();
    }

    /** What {@code Session.connect} takes, with the credentials of a new server. */
    public String url() {
        return "iotdb://root:root@127.0.0.1:" + port();
    }

    /** The folder with {@code conf}, {@code data} and {@code logs}. */
    public Path directory() {
        return directory.root();
    }

    /** The folder with the logs of both processes. */
    public Path logs() {
        return directory.logs();
    }

    /** Process id of the DataNode that was started last. */
    public synchronized long dataNodePid() {
        return server.dataNodePid();
    }

    /**
     * Stops the server if it runs and starts it again: same port, same data.
     *
     * @throws IoTDBServerException if it does not come up, or if somebody took its port meanwhile
     */
    public synchronized void restart() {
        if (closed) {
            throw new IllegalStateException("The server is closed: its directory was given back");
        }
        server.stop();
        try {
            server.start();
        } catch (ServerFailure e) {
            throw new IoTDBServerException(e);
        }
    }

    /** Ends both processes in order. The data stays for {@link #restart()}. */
    public synchronized void stop() {
        server.stop();
    }

    /**
     * Kills the DataNode as a crash would; {@link #restart()} brings it back. With the server's default
     * write-ahead log ({@code wal_mode=ASYNC}) writes that it acknowledged in the last moments may be lost.
     */
    public synchronized void kill() {
        server.killDataNode();
    }

    /** Stops the server, and deletes its directory if that was temporary. Closing twice is harmless. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(endWithJvm);
        } catch (IllegalStateException jvmIsEnding) {
            // Then the hook runs, and finds nothing left to do.
        }
    }

    private synchronized void end() {
        if (closed) {
            return;
        }
        closed = true;
        if (directory.isTemporary()) {
            server.kill();
        } else {
            server.stop();
        }
        directory.close();
    }
}
