package io.dendro.testing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** Writes the files that a process starts from. */
final class ServerConfiguration {
    private static final String PROPERTIES = "iotdb-system.properties";
    private static final String CLASS_PATH = "class-path.args";
    private static final String LOGGING = "logback.xml";

    private final Launch launch;
    private final Node node;
    private final Path conf;

    ServerConfiguration(Launch launch, Node node) {
        this.launch = launch;
        this.node = node;
        this.conf = launch.confOf(node);
    }

    /** The ports of the node that last used this directory; its data is bound to them. */
    Optional<Ports> previousPorts() throws IOException {
        Path file = conf.resolve(PROPERTIES);
        if (!Files.exists(file) || !Files.exists(launch.directory().data())) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return Optional.of(ServerProperties.ports(properties));
    }

    void write(Ports ports) throws IOException {
        Files.createDirectories(conf);
        Files.createDirectories(launch.directory().logs());
        Map<String, String> properties = new LinkedHashMap<>(ServerProperties.defaults());
        properties.putAll(launch.properties());
        properties.putAll(ServerProperties.of(ports));
        properties.putAll(ServerProperties.directories(dataOf(Node.CONFIG_NODE), dataOf(node)));
        Files.writeString(conf.resolve(PROPERTIES), ServerProperties.text(properties));
        Files.writeString(conf.resolve(LOGGING), LOGBACK);
        writeClassPath();
    }

    private Path dataOf(Node any) {
        return launch.directory().data().resolve(any.fileName());
    }

    /** The class path is longer than what Windows takes on a command line, so it goes through a file. */
    private void writeClassPath() throws IOException {
        Path guard = conf.resolve("guard");
        Path target = guard.resolve(ProcessGuard.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(target.getParent());
        try (InputStream code = ProcessGuard.class.getResourceAsStream("ProcessGuard.class")) {
            Files.write(target, code.readAllBytes());
        }
        String classPath = launch.jars().stream()
                .map(Path::toString)
                .collect(Collectors.joining(java.io.File.pathSeparator, "", java.io.File.pathSeparator + guard));
        Files.writeString(
                conf.resolve(CLASS_PATH),
                "-cp \"" + classPath.replace("\\", "\\\\") + "\"\n",
                Charset.forName(System.getProperty("native.encoding", "UTF-8")));
    }

    /** JVM arguments that name the files written here. */
    List<String> jvmArguments() {
        Path home = launch.directory().root();
        return List.of(
                "-DIOTDB_HOME=" + home,
                "-DIOTDB_CONF=" + conf,
                "-DCONFIGNODE_HOME=" + home,
                "-DCONFIGNODE_CONF=" + conf,
                "-DTSFILE_HOME=" + home,
                "-DTSFILE_CONF=" + conf,
                "-DIOTDB_LOG_DIR=" + launch.directory().logs(),
                "-Dlogback.configurationFile=" + conf.resolve(LOGGING),
                "-Ddendro.log=" + launch.logOf(node),
                "@" + conf.resolve(CLASS_PATH));
    }

    private static final String LOGBACK =
            """
            <configuration>
              <appender name="FILE" class="ch.qos.logback.core.FileAppender">
                <file>${dendro.log}</file>
                <encoder>
                  <pattern>%d{HH:mm:ss.SSS} %-5level [%thread] %logger{0}: %msg%n</pattern>
                </encoder>
              </appender>
              <root level="INFO">
                <appender-ref ref="FILE"/>
              </root>
            </configuration>
            """;
}
