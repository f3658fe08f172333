package io.dendro.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * Runs a server in the foreground, for benchmarks and for use by hand. Prints
 * {@code READY iotdb://root:root@127.0.0.1:PORT} on standard output when clients are served, and ends when its standard
 * input does or when it is signalled.
 */
public final class RunIoTDBServer {
    private static final String USAGE =
            """
            Usage: RunIoTDBServer [options]
              --port N          port for clients (default: a free one)
              --directory D     where data and logs are kept (default: temporary)
              --version V       version of Apache IoTDB
              --heap MB         largest heap of the DataNode
              --property k=v    one line of iotdb-system.properties; may be repeated
            It runs until its standard input ends or Ctrl-C.""";

    private RunIoTDBServer() {}

    /** Exits with 0 after an orderly end, 1 if the server failed, 2 if the arguments are wrong. */
    public static void main(String[] arguments) throws IOException {
        // The resolver brings SLF4J; that nobody configured it is of no interest here.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        if (List.of(arguments).contains("--help")) {
            System.out.println(USAGE);
            return;
        }
        IoTDBServerOptions options;
        try {
            options = parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + USAGE);
            System.exit(2);
            return;
        }
        try (IoTDBServer server = IoTDBServer.start(options)) {
            System.out.println("READY " + server.url());
            while (System.in.read() >= 0) {
                // Whatever is typed, only the end counts.
            }
        } catch (IoTDBServerException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static IoTDBServerOptions parse(List<String> arguments) {
        IoTDBServerOptions options = IoTDBServerOptions.defaults();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String name = rest.next();
            if (!rest.hasNext()) {
                throw new IllegalArgumentException("Unknown option, or an option without its value: " + name);
            }
            options = with(options, name, rest.next());
        }
        return options;
    }

    private static IoTDBServerOptions with(IoTDBServerOptions options, String name, String value) {
        return switch (name) {
            case "--port" -> options.withRpcPort(number(name, value));
            case "--directory" -> options.withDirectory(Path.of(value));
            case "--version" -> options.withVersion(value);
            case "--heap" -> options.withDataNodeHeap(number(name, value));
            case "--property" -> withProperty(options, value);
            default -> throw new IllegalArgumentException("Unknown option: " + name);
        };
    }

    private static IoTDBServerOptions withProperty(IoTDBServerOptions options, String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("--property takes key=value, not " + line);
        }
        return options.withProperty(line.substring(0, equals), line.substring(equals + 1));
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " takes a number, not " + value, e);
        }
    }
}
