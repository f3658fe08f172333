package io.dendro.testing.internal;

/**
 * A server's processes and its directory, ours until it is closed: it ends with this JVM however that ends.
 * Thread-safe.
 */
public final class RunningServer implements AutoCloseable {
    private final ServerDirectory directory;
    private final LocalCluster cluster;
    private final Thread endWithJvm = new Thread(this::end, "stop-iotdb");
    private boolean closed;

    private RunningServer(ServerDirectory directory, LocalCluster cluster) {
        this.directory = directory;
        this.cluster = cluster;
    }

    /** Starts with the given port for clients of the first DataNode, or a free one if it is 0. */
    public static RunningServer start(Launch launch, int rpcPort) throws ServerFailure {
        try {
            RunningServer started = new RunningServer(launch.directory(), LocalCluster.start(launch, rpcPort));
            Runtime.getRuntime().addShutdownHook(started.endWithJvm);
            return started;
        } catch (ServerFailure e) {
            launch.directory().releaseForReading();
            throw e;
        }
    }

    public ServerDirectory directory() {
        return directory;
    }

    public int port(int dataNode) {
        return cluster.port(dataNode);
    }

    public boolean isAlive(int dataNode) {
        return cluster.isAlive(dataNode);
    }

    public synchronized long pid(int dataNode) {
        return cluster.pid(dataNode);
    }

    public synchronized void restart() throws ServerFailure {
        refuseClosed();
        cluster.stop();
        cluster.start();
    }

    public synchronized void restart(int dataNode) throws ServerFailure {
        refuseClosed();
        cluster.stopDataNode(dataNode);
        cluster.startDataNode(dataNode);
    }

    private void refuseClosed() {
        if (closed) {
            throw new IllegalStateException("The server is closed: its directory was given back");
        }
    }

    public synchronized void stop() {
        cluster.stop();
    }

    public synchronized void stop(int dataNode) {
        cluster.stopDataNode(dataNode);
    }

    public synchronized void kill(int dataNode) {
        cluster.killDataNode(dataNode);
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
            cluster.kill();
        } else {
            cluster.stop();
        }
        directory.close();
    }
}
