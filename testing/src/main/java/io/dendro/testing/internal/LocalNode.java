package io.dendro.testing.internal;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node on this machine: its ports, and its process when it was started. Questions may come from any thread. */
final class LocalNode {
    private final Node node;
    private final Launch launch;
    private final Ports ports;
    private volatile @Nullable ServerProcess process;

    LocalNode(Node node, Launch launch, Ports ports) {
        this.node = node;
        this.launch = launch;
        this.ports = ports;
    }

    /** On the same ports, with the data it had. */
    void start() throws ServerFailure {
        refuseTakenPorts();
        try {
            ServerConfiguration configuration = new ServerConfiguration(launch, node);
            configuration.write(ports);
            process = ServerProcess.fork(node, launch, configuration.jvmArguments());
        } catch (IOException e) {
            throw new ServerFailure(
                    "The server's %s in %s cannot be started: %s"
                            .formatted(node.title(), launch.directory().root(), e),
                    e);
        }
    }

    private void refuseTakenPorts() throws ServerFailure {
        List<Integer> taken = ports.taken(node.kind());
        if (!taken.isEmpty()) {
            throw new ServerFailure.PortTaken(
                    "Port " + taken.get(0) + " is in use by another process. Fix: stop that process, or choose another "
                            + "port for the server (0 takes a free one).");
        }
    }

    void stop() {
        ServerProcess running = process;
        if (running != null) {
            running.stop();
        }
    }

    void kill() {
        ServerProcess running = process;
        if (running != null) {
            running.kill();
        }
    }

    boolean isAlive() {
        ServerProcess started = process;
        return started != null && started.isAlive();
    }

    /** The process that was started last, dead or alive. */
    ServerProcess process() {
        ServerProcess started = process;
        if (started == null) {
            throw new IllegalStateException("The " + node.title() + " was never started");
        }
        return started;
    }

    Ports ports() {
        return ports;
    }
}
