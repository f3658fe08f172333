package io.dendro.testing;

import io.dendro.testing.internal.ServerProperties;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a server is started. Immutable; each {@code with} method returns a changed copy.
 *
 * <pre>{@code
 * IoTDBServerOptions.defaults().withRpcPort(6667).withProperty("timestamp_precision", "us")
 * }</pre>
 */
public final class IoTDBServerOptions {
    private static final String DEFAULT_VERSION = "2.0.1-beta";

    private final Values values;

    private IoTDBServerOptions(Values values) {
        this.values = values;
    }

    /**
     * Version 2.0.1-beta (or the system property {@code dendro.iotdb.version}), a free port, a temporary
     * directory, heaps of 256 and 1024 MB, 90 seconds to start, progress on standard error.
     */
    public static IoTDBServerOptions defaults() {
        return new IoTDBServerOptions(new Values());
    }

    /** The version of {@code org.apache.iotdb:iotdb-server} and {@code iotdb-confignode} to run. */
    public IoTDBServerOptions withVersion(String version) {
        return changed(copy -> copy.version = version);
    }

    /** The port for clients; 0 takes a free one. */
    public IoTDBServerOptions withRpcPort(int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("rpcPort is " + port + ": a port lies between 0 and 65535");
        }
        return changed(copy -> copy.rpcPort = port);
    }

    /** Where configuration, data and logs live. Kept at the end; a later server may go on with its data. */
    public IoTDBServerOptions withDirectory(Path directory) {
        return changed(copy -> copy.directory = directory);
    }

    /** Largest heap of the ConfigNode, in megabytes. */
    public IoTDBServerOptions withConfigNodeHeap(int megabytes) {
        return changed(copy -> copy.configNodeHeap = positive("configNodeHeap", megabytes));
    }

    /** Largest heap of the DataNode, in megabytes. */
    public IoTDBServerOptions withDataNodeHeap(int megabytes) {
        return changed(copy -> copy.dataNodeHeap = positive("dataNodeHeap", megabytes));
    }

    /** Further JVM options of the DataNode, such as a profiler or a garbage collector. */
    public IoTDBServerOptions withDataNodeJvmOptions(String... options) {
        return changed(copy -> copy.dataNodeJvmOptions = List.of(options));
    }

    /**
     * One line of {@code iotdb-system.properties}, such as {@code timestamp_precision=us}.
     *
     * @throws IllegalArgumentException for a port, an address or a directory: the launcher sets those
     */
    public IoTDBServerOptions withProperty(String key, String value) {
        if (ServerProperties.reserved().contains(key)) {
            throw new IllegalArgumentException(
                    "Property " + key + " is set by the launcher. Fix: use withRpcPort or withDirectory.");
        }
        if (!key.matches("\\w+") || !value.matches(".*")) {
            throw new IllegalArgumentException("Not a line of a property file: " + key + "=" + value);
        }
        return changed(copy -> copy.properties.put(key, value));
    }

    /**
     * Makes the server speak TLS, and nothing else, with its clients. Sets {@code enable_thrift_ssl}, {@code key_store_path} and
     * {@code key_store_pwd}; a certificate for the address {@code 127.0.0.1} suits {@link IoTDBServer#url()}.
     *
     * @param keyStore a PKCS12 or JKS store with the server's key
     * @param password of the store and of the key; it stands in the server's directory until that is deleted
     */
    public IoTDBServerOptions withTls(Path keyStore, String password) {
        return withProperty("enable_thrift_ssl", "true")
                .withProperty("key_store_path", keyStore.toAbsolutePath().toString())
                .withProperty("key_store_pwd", password);
    }

    /** How long a start may take once the jars are there. */
    public IoTDBServerOptions withStartupTimeout(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("startupTimeout is " + timeout + ": it must be positive");
        }
        return changed(copy -> copy.startupTimeout = timeout);
    }

    /** Receives one line for each step; called by the starting thread and by download threads. */
    public IoTDBServerOptions withProgress(Consumer<String> listener) {
        return changed(copy -> copy.progress = listener);
    }

    public String version() {
        return values.version;
    }

    public int rpcPort() {
        return values.rpcPort;
    }

    /** Empty if the server gets a temporary directory. */
    public Optional<Path> directory() {
        return Optional.ofNullable(values.directory);
    }

    public int configNodeHeap() {
        return values.configNodeHeap;
    }

    public int dataNodeHeap() {
        return values.dataNodeHeap;
    }

    public List<String> dataNodeJvmOptions() {
        return values.dataNodeJvmOptions;
    }

    public Map<String, String> properties() {
        return Map.copyOf(values.properties);
    }

    public Duration startupTimeout() {
        return values.startupTimeout;
    }

    public Consumer<String> progress() {
        return values.progress;
    }

    private IoTDBServerOptions changed(Consumer<Values> change) {
        Values copy = new Values(values);
        change.accept(copy);
        return new IoTDBServerOptions(copy);
    }

    private static int positive(String name, int megabytes) {
        if (megabytes <= 0) {
            throw new IllegalArgumentException(name + " is " + megabytes + " MB: it must be positive");
        }
        return megabytes;
    }

    /** Changed only before it is published in an options value. */
    private static final class Values {
        private String version = System.getProperty("dendro.iotdb.version", DEFAULT_VERSION);
        private int rpcPort;
        private @Nullable Path directory;
        private int configNodeHeap = 256;
        private int dataNodeHeap = 1024;
        private List<String> dataNodeJvmOptions = List.of();
        private Map<String, String> properties = new LinkedHashMap<>();
        private Duration startupTimeout = Duration.ofSeconds(90);
        private Consumer<String> progress = System.err::println;

        Values() {}

        Values(Values other) {
            version = other.version;
            rpcPort = other.rpcPort;
            directory = other.directory;
            configNodeHeap = other.configNodeHeap;
            dataNodeHeap = other.dataNodeHeap;
            dataNodeJvmOptions = other.dataNodeJvmOptions;
            properties = new LinkedHashMap<>(other.properties);
            startupTimeout = other.startupTimeout;
            progress = other.progress;
        }
    }
}
