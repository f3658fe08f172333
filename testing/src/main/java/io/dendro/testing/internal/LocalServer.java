package io.dendro.testing.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A ConfigNode and a DataNode on this machine. Not thread-safe. */
public final class LocalServer {
    private static final int ATTEMPTS = 4;
    private static final long POLL_MILLIS = 20;

    private final Launch launch;
    private final ServerConfiguration configuration;
    private final Ports ports;
    private @Nullable ServerProcess configNode;
    private @Nullable ServerProcess dataNode;

    private LocalServer(Launch launch, Ports ports) {
        this.launch = launch;
        this.configuration = new ServerConfiguration(launch);
        this.ports = ports;
    }

    /** Starts on the given port for clients, or on a free one if it is 0. */
    public static LocalServer start(Launch launch, int rpcPort) throws ServerFailure {
        Optional<Ports> previous = previousPorts(launch);
        if (previous.isPresent()) {
            Ports kept = previous.get();
            LocalServer server = new LocalServer(launch, rpcPort == 0 ? kept : kept.movedTo(rpcPort));
            server.start();
            return server;
        }
        for (int attempt = 1; ; attempt++) {
            LocalServer server = new LocalServer(launch, rpcPort == 0 ? Ports.free() : Ports.withRpc(rpcPort));
            try {
                server.start();
                return server;
            } catch (ServerFailure.PortTaken e) {
                if (attempt == ATTEMPTS || (rpcPort != 0 && !FreePorts.isFree(rpcPort))) {
                    throw e;
                }
                launch.directory().clearData();
            }
        }
    }

    private static Optional<Ports> previousPorts(Launch launch) throws ServerFailure {
        try {
            return new ServerConfiguration(launch).previousPorts();
        } catch (IOException | NumberFormatException e) {
            throw new ServerFailure(
                    "The configuration in " + launch.directory().conf() + " cannot be read: " + e
                            + ". Fix: give an empty directory.",
                    e);
        }
    }

    /** Starts what was stopped, on the same ports, with the data it had. */
    public void start() throws ServerFailure {
        refuseTakenPorts();
        Readiness readiness = new Readiness(ports, launch.properties());
        long deadline = System.nanoTime() + launch.timeout().toNanos();
        try {
            configuration.write(ports);
            // A DataNode that finds no ConfigNode sleeps a second before it asks again, so it comes second.
            ServerProcess first = fork(Node.CONFIG_NODE);
            configNode = first;
            await(List.of(first), readiness::configNodeAnswers, deadline);
            ServerProcess second = fork(Node.DATA_NODE);
            dataNode = second;
            await(List.of(second, first), readiness::clientsAreServed, deadline);
        } catch (IOException e) {
            kill();
            throw new ServerFailure("The server in " + launch.directory().root() + " cannot be started: " + e, e);
        } catch (ServerFailure e) {
            kill();
            throw e;
        }
    }

    private void refuseTakenPorts() throws ServerFailure {
        List<Integer> taken = ports.taken();
        if (!taken.isEmpty()) {
            throw new ServerFailure.PortTaken(
                    "Port " + taken.get(0) + " is in use by another process. Fix: stop that process, or choose another "
                            + "port for the server (0 takes a free one).");
        }
    }

    private ServerProcess fork(Node node) throws IOException {
        return ServerProcess.fork(node, launch, configuration.jvmArguments(node));
    }

    /** Waits for the first of the processes; all must live. */
    private void await(List<ServerProcess> processes, BooleanSupplier ready, long deadline) throws ServerFailure {
        while (true) {
            boolean isReady = ready.getAsBoolean();
            // Looked at after the answer, which may come from somebody else's server on the same port.
            for (ServerProcess process : processes) {
                if (!process.isAlive()) {
                    throw StartFailure.of(launch, process, "ended with exit code " + process.exitCode());
                }
            }
            if (isReady) {
                return;
            }
            if (System.nanoTime() > deadline) {
                String what = "was not ready after " + launch.timeout().toSeconds() + " s";
                throw StartFailure.of(launch, processes.get(0), what);
            }
            pause();
        }
    }

    /** A server tells nobody that it is ready, so it is asked again and again, until the deadline. */
    private static void pause() throws ServerFailure {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while the server was starting", e);
        }
    }

    /** Ends both processes in order; the data is on disk afterwards. */
    public void stop() {
        // The DataNode says goodbye to the ConfigNode, so it goes first.
        if (dataNode != null) {
            dataNode.stop();
        }
        if (configNode != null) {
            configNode.stop();
        }
    }

    /** Ends both processes at once. */
    public void kill() {
        killDataNode();
        if (configNode != null) {
            configNode.kill();
        }
    }

    public void killDataNode() {
        if (dataNode != null) {
            dataNode.kill();
        }
    }

    public int rpcPort() {
        return ports.rpc();
    }

    /** The process of the DataNode that was started last, dead or alive. */
    public long dataNodePid() {
        if (dataNode == null) {
            throw new IllegalStateException("The DataNode was never started");
        }
        return dataNode.pid();
    }
}
