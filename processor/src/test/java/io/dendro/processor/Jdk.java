package io.dendro.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A JDK on this machine.
 *
 * @param feature its version, such as 25
 */
record Jdk(Path home, int feature) {

    /** Folders of JDKs, separated as on a class path. Left out: the neighbours of the JDK that runs the tests. */
    private static final String PROPERTY = "dendro.jdks";

    private static final int MINUTES = 5;

    static Jdk current() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** One JDK for each version from 17 that is not the current one. */
    static List<Jdk> others() {
        List<Jdk> others = new ArrayList<>();
        candidates()
                .flatMap(home -> of(home).stream())
                .filter(jdk -> jdk.feature > 17 && jdk.feature != current().feature)
                .sorted(Comparator.comparing(Jdk::feature))
                .filter(jdk -> others.stream().noneMatch(other -> other.feature == jdk.feature))
                .forEach(others::add);
        return others;
    }

    /** Runs one of its tools; everything that it prints goes to the file. */
    int run(String tool, List<String> arguments, Path output) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin").resolve(tool).toString()));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(tool + " of " + home + " has run for " + MINUTES + " minutes");
            }
            return process.exitValue();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public String toString() {
        return "JDK " + feature;
    }

    private static Stream<Path> candidates() {
        String named = System.getProperty(PROPERTY, "");
        if (!named.isBlank()) {
            return Stream.of(named.split(File.pathSeparator)).map(Path::of);
        }
        try (Stream<Path> neighbours = Files.list(current().home.toRealPath().getParent())) {
            return neighbours.sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<Jdk> of(Path home) {
        if (!Files.isExecutable(home.resolve("bin").resolve("javac"))
                || !Files.isRegularFile(home.resolve("release"))) {
            return Optional.empty();
        }
        Properties release = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("release"))) {
            release.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
        return version.isEmpty()
                ? Optional.empty()
                : Optional.of(new Jdk(home, Runtime.Version.parse(version).feature()));
    }
}
