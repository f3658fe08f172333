package io.dendro.testing;

import io.dendro.testing.internal.Launch;
import io.dendro.testing.internal.Node;
import io.dendro.testing.internal.NodeJvm;
import io.dendro.testing.internal.NodeKind;
import io.dendro.testing.internal.RunningServer;
import io.dendro.testing.internal.ServerDirectory;
import io.dendro.testing.internal.ServerFailure;
import io.dendro.testing.internal.ServerJars;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** From options to processes. */
final class Launcher {
    private Launcher() {}

    static RunningServer launch(IoTDBServerOptions options, List<Node> dataNodes) {
        long begin = System.nanoTime();
        try {
            List<Path> jars = ServerJars.resolve(options.version(), options.progress());
            Launch launch = new Launch(
                    jars,
                    ServerDirectory.open(options.directory().orElse(null)),
                    dataNodes,
                    options.properties(),
                    Map.of(
                            NodeKind.CONFIG_NODE, new NodeJvm(options.configNodeHeap(), List.of()),
                            NodeKind.DATA_NODE, new NodeJvm(options.dataNodeHeap(), options.dataNodeJvmOptions())),
                    options.startupTimeout());
            RunningServer started = RunningServer.start(launch, options.rpcPort());
            options.progress()
                    .accept("Apache IoTDB %s is ready at %s after %.1f s (directory %s)"
                            .formatted(
                                    options.version(),
                                    addresses(started, dataNodes.size()),
                                    (System.nanoTime() - begin) / 1e9,
                                    started.directory().root()));
            return started;
        } catch (ServerFailure e) {
            throw new IoTDBServerException(e);
        }
    }

    private static String addresses(RunningServer server, int dataNodes) {
        return IntStream.range(0, dataNodes)
                .mapToObj(number -> "127.0.0.1:" + server.port(number))
                .collect(Collectors.joining(", "));
    }
}
