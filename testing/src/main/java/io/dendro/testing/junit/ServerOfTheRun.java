package io.dendro.testing.junit;

import io.dendro.testing.IoTDBServer;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The one server of a test run: started by us, or named by the user. JUnit closes it at the end of the run. */
final class ServerOfTheRun implements AutoCloseable {
    static final Namespace NAMESPACE = Namespace.create(ServerOfTheRun.class);

    private final String url;
    private final @Nullable IoTDBServer started;

    private ServerOfTheRun(String url, @Nullable IoTDBServer started) {
        this.url = url;
        this.started = started;
    }

    static ServerOfTheRun of(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(ServerOfTheRun.class, unused -> startOrFind(), ServerOfTheRun.class);
    }

    private static ServerOfTheRun startOrFind() {
        Optional<String> named = named();
        if (named.isPresent()) {
            return new ServerOfTheRun(named.get(), null);
        }
        IoTDBServer server = IoTDBServer.start();
        return new ServerOfTheRun(server.url(), server);
    }

    /** The server that the user wants, if any. */
    static Optional<String> named() {
        return Stream.of(
                        System.getProperty("dendro.test.url", ""),
                        System.getenv().getOrDefault("DENDRO_TEST_URL", ""))
                .filter(url -> !url.isBlank())
                .findFirst();
    }

    String url() {
        return url;
    }

    IoTDBServer started() {
        if (started == null) {
            throw new IllegalStateException(
                    "An IoTDBServer is asked for, but dendro.test.url names a server that is not ours. Fix: unset it.");
        }
        return started;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
