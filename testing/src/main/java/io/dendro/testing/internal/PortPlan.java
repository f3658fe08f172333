package io.dendro.testing.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ports of the DataNodes of a server, and with them of its ConfigNode. */
final class PortPlan {
    private PortPlan() {}

    /** Free ports; for clients of the first DataNode the given one, unless it is 0. */
    static List<Ports> free(Launch launch, int rpcPort) {
        List<Ports> plan = new ArrayList<>();
        plan.add(rpcPort == 0 ? Ports.free() : Ports.withRpc(rpcPort));
        while (plan.size() < launch.dataNodes().size()) {
            plan.add(plan.get(0).beside());
        }
        return List.copyOf(plan);
    }

    /** The ports of the server that last used this directory; its data is bound to them. */
    static Optional<List<Ports>> previous(Launch launch, int rpcPort) throws ServerFailure {
        List<Ports> plan = new ArrayList<>();
        long held;
        try {
            held = held(launch.directory());
            for (Node node : launch.dataNodes()) {
                new ServerConfiguration(launch, node).previousPorts().ifPresent(plan::add);
            }
        } catch (IOException | NumberFormatException e) {
            throw new ServerFailure(
                    "The configuration in " + launch.directory().conf() + " cannot be read: " + e
                            + ". Fix: give an empty directory.",
                    e);
        }
        if (held == 0) {
            return Optional.empty();
        }
        int asked = launch.dataNodes().size();
        if (held != asked || plan.size() != asked) {
            throw new ServerFailure(
                    "The directory %s holds %d DataNodes of another server, and %d are asked for. Fix: give an empty directory."
                            .formatted(launch.directory().root(), held, asked));
        }
        if (rpcPort != 0) {
            plan.set(0, plan.get(0).movedTo(rpcPort));
        }
        return Optional.of(List.copyOf(plan));
    }

    private static long held(ServerDirectory directory) throws IOException {
        if (!Files.exists(directory.conf()) || !Files.exists(directory.data())) {
            return 0;
        }
        try (Stream<Path> nodes = Files.list(directory.conf())) {
            return nodes.filter(path -> path.getFileName().toString().startsWith("datanode"))
                    .count();
        }
    }
}
