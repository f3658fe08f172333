package io.dendro.samples.quickstart;

import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.samples.quickstart.ProgressBar.Surface;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.IoTDBServerOptions;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line: finds or starts a server, then lets {@link Tour} write a {@link FactoryDay} of
 * {@link MachineReading}s and query it. What went wrong is told by {@link Failures}, what came out by {@link Screen}.
 */
@Command(
        name = "java -jar samples/quickstart/target/quickstart.jar",
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {
            "",
            "Writes a day of readings of a factory's machines to Apache IoTDB and queries it, with a mapper that the"
                    + " compiler generated. Without options it starts a server of its own and removes it at the end.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was written and queried",
            "1:the server could not be started or reached, or refused something",
            "2:the arguments are wrong"
        })
public final class Quickstart implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private Place place = new Place();

    /** Either a server that runs, or the port of one to start. */
    static final class Place {
        @Option(
                names = "--url",
                paramLabel = "URL",
                description =
                        "Use the server that runs there, such as iotdb://root:root@127.0.0.1:6667; the readings stay"
                                + " in its database root.factory.")
        private @Nullable SessionOptions url;

        @Option(
                names = "--port",
                paramLabel = "PORT",
                description = "Start the server on this port. Default: a free one.")
        private int port;
    }

    @Option(
            names = "--machines",
            paramLabel = "COUNT",
            defaultValue = "100",
            description = "How many machines the factory has. Default: ${DEFAULT-VALUE}.")
    private int machines;

    @Option(
            names = "--interval",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "The time between two readings of a machine. Default: ${DEFAULT-VALUE}.")
    private int interval;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;

    /** Runs and exits with the code that the help lists. */
    public static void main(String[] arguments) {
        System.exit(command().execute(arguments));
    }

    static CommandLine command() {
        return new CommandLine(new Quickstart())
                .registerConverter(SessionOptions.class, Quickstart::url)
                .setParameterExceptionHandler(Failures::ofUse)
                .setExecutionExceptionHandler(Failures::ofWork);
    }

    @Override
    public Integer call() {
        require("--port", place.port, 0, 65_535);
        require("--machines", machines, 1, 1_000_000);
        require("--interval", interval, 1, 3_600);
        Screen screen = new Screen(commandLine().getOut(), Ansi.AUTO.enabled() ? Surface.TERMINAL : Surface.FILE);
        if (place.url != null) {
            run(place.url, screen);
            WhatNext.showForLastingServer(screen);
        } else {
            runOnServerOfOurOwn(screen);
            WhatNext.show(screen);
        }
        return ExitCode.OK;
    }

    private void runOnServerOfOurOwn(Screen screen) {
        IoTDBServerOptions options =
                IoTDBServerOptions.defaults().withRpcPort(place.port).withProgress(line -> screen.line("%s", line));
        screen.line("Starting Apache IoTDB %s, as two processes beside this one ...", options.version());
        try (IoTDBServer server = IoTDBServer.start(options)) {
            run(SessionOptions.parse(server.url()), screen);
        }
    }

    private void run(SessionOptions options, Screen screen) {
        try (Session session = Session.connect(options)) {
            screen.line(
                    "Connected to %s:%d, version %s, timestamps in %s.",
                    options.host(),
                    options.port(),
                    session.server().version(),
                    session.server().precision().symbol());
            new Tour(session, new FactoryDay(machines, Duration.ofSeconds(interval)), screen).run();
        }
    }

    private void require(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new ParameterException(
                    commandLine(), option + " is " + value + ": give a number from " + least + " to " + most);
        }
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec, "set by picocli").commandLine();
    }

    /** The exception's text goes to the user as it is: it says what is wrong without the password. */
    private static SessionOptions url(String text) {
        try {
            return SessionOptions.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
