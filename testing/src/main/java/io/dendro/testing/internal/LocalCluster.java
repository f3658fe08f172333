package io.dendro.testing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A ConfigNode and its DataNodes on this machine. Not thread-safe, but for {@link #port} and {@link #isAlive}. */
final class LocalCluster {
    private static final int ATTEMPTS = 4;
    private static final long POLL_MILLIS = 20;

    private final Launch launch;
    private final Readiness readiness;
    private final LocalNode configNode;
    private final List<LocalNode> dataNodes = new ArrayList<>();

    private LocalCluster(Launch launch, List<Ports> ports) {
        this.launch = launch;
        this.readiness = new Readiness(ports.get(0).configNode(), launch.properties());
        this.configNode = new LocalNode(Node.CONFIG_NODE, launch, ports.get(0));
        for (Node node : launch.dataNodes()) {
            dataNodes.add(new LocalNode(node, launch, ports.get(dataNodes.size())));
        }
    }

    /** Starts with the given port for clients of the first DataNode, or a free one if it is 0. */
    static LocalCluster start(Launch launch, int rpcPort) throws ServerFailure {
        Optional<List<Ports>> previous = PortPlan.previous(launch, rpcPort);
        if (previous.isPresent()) {
            LocalCluster cluster = new LocalCluster(launch, previous.get());
            cluster.start();
            return cluster;
        }
        for (int attempt = 1; ; attempt++) {
            LocalCluster cluster = new LocalCluster(launch, PortPlan.free(launch, rpcPort));
            try {
                cluster.start();
                return cluster;
            } catch (ServerFailure.PortTaken e) {
                if (attempt == ATTEMPTS || (rpcPort != 0 && !FreePorts.isFree(rpcPort))) {
                    throw e;
                }
                launch.directory().clearData();
            }
        }
    }

    /** Starts what was stopped, on the same ports, with the data it had. */
    void start() throws ServerFailure {
        long deadline = deadline();
        try {
            // A DataNode that finds no ConfigNode sleeps a second before it asks again, so it comes second.
            if (!configNode.isAlive()) {
                configNode.start();
            }
            await(configNode, readiness::configNodeAnswers, deadline);
            for (LocalNode node : dataNodes) {
                if (!node.isAlive()) {
                    node.start();
                }
            }
            for (LocalNode node : dataNodes) {
                awaitService(node, deadline);
            }
            await(dataNodes.get(0), readiness::nothingIsUnknown, deadline);
        } catch (ServerFailure e) {
            kill();
            throw e;
        }
    }

    /** Starts one DataNode again, beside those that run. */
    void startDataNode(int number) throws ServerFailure {
        long deadline = deadline();
        LocalNode node = dataNodes.get(number);
        try {
            node.start();
            awaitService(node, deadline);
            if (dataNodes.stream().allMatch(LocalNode::isAlive)) {
                await(node, readiness::nothingIsUnknown, deadline);
            }
        } catch (ServerFailure e) {
            node.kill();
            throw e;
        }
    }

    private void awaitService(LocalNode node, long deadline) throws ServerFailure {
        await(node, () -> readiness.serves(node.ports().rpc()), deadline);
    }

    private long deadline() {
        return System.nanoTime() + launch.timeout().toNanos();
    }

    /** Waits for the node; the ConfigNode must live too. */
    private void await(LocalNode node, BooleanSupplier ready, long deadline) throws ServerFailure {
        while (true) {
            boolean isReady = ready.getAsBoolean();
            // Looked at after the answer, which may come from somebody else's server on the same port.
            for (LocalNode needed : List.of(node, configNode)) {
                ServerProcess process = needed.process();
                if (!process.isAlive()) {
                    throw StartFailure.of(launch, process, "ended with exit code " + process.exitCode());
                }
            }
            if (isReady) {
                return;
            }
            if (System.nanoTime() > deadline) {
                String what = "was not ready after " + launch.timeout().toSeconds() + " s";
                throw StartFailure.of(launch, node.process(), what);
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

    /** Ends all processes in order; the data is on disk afterwards. */
    void stop() {
        // DataNodes say goodbye to the ConfigNode, so they go first.
        dataNodes.parallelStream().forEach(LocalNode::stop);
        configNode.stop();
    }

    /** Ends all processes at once. */
    void kill() {
        Stream.concat(dataNodes.stream(), Stream.of(configNode)).forEach(LocalNode::kill);
    }

    void stopDataNode(int number) {
        dataNodes.get(number).stop();
    }

    void killDataNode(int number) {
        dataNodes.get(number).kill();
    }

    boolean isAlive(int number) {
        return dataNodes.get(number).isAlive();
    }

    /** For clients. */
    int port(int number) {
        return dataNodes.get(number).ports().rpc();
    }

    /** The process of that DataNode that was started last, dead or alive. */
    long pid(int number) {
        return dataNodes.get(number).process().pid();
    }
}
