package io.dendro.integration.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A small application in a folder, which the tools of this JDK compile and run in processes of their own. */
final class Application {
    private static final int SECONDS = 120;

    private static final String READING =
            """
            package demo;

            import io.dendro.annotation.Timeseries;
            import io.dendro.annotation.Timestamp;
            import java.time.Instant;

            @Timeseries("%s.{machine}")
            record Reading(@Timestamp Instant time, String machine, double level) {}
            """;

    private static final String MAIN =
            """
            package demo;

            import io.dendro.Session;
            import io.dendro.mapping.TimeseriesMapper;
            import java.time.Instant;

            final class Main {
                private Main() {}

                public static void main(String[] arguments) {
                    try (Session session = Session.connect(arguments[0])) {
                        ReadingMapper readings = new ReadingMapper(session);
                        readings.schema().create();
                        readings.insert(new Reading(Instant.EPOCH, "m7", 20.5));
                        System.out.println("read " + readings.select().at(ReadingMapper.MACHINE.eq("m7")).list());
                        System.out.println("by name " + TimeseriesMapper.of(Reading.class, session).select().list());
                    } catch (IllegalStateException cannot) {
                        System.out.println(cannot.getMessage());
                    }
                }
            }
            """;

    private final Path folder;
    private final Path classes;

    Application(Path folder, String database) {
        this.folder = folder;
        this.classes = folder.resolve("classes");
        write("Reading", READING.formatted(database));
        write("Main", MAIN);
    }

    Path classes() {
        return classes;
    }

    void write(String name, String source) {
        try {
            Files.writeString(folder.resolve(name + ".java"), source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What javac prints when nothing must be wrong. */
    String compile(String... options) {
        List<String> command = new ArrayList<>(List.of(options));
        command.addAll(List.of("-Xlint:all,-processing", "-Werror", "--release", "17", "-d", classes.toString()));
        try (Stream<Path> sources = Files.list(folder)) {
            sources.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .forEach(command::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return output("javac", command);
    }

    /** What the application prints. */
    String run(String... arguments) {
        return output("java", List.of(arguments));
    }

    private String output(String tool, List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(arguments);
        Path output = folder.resolve(tool + ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(tool + " has run for " + SECONDS + " seconds");
            }
            return Files.readString(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
