package io.dendro.processor;

import static java.util.stream.Collectors.toMap;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The inputs of tests, as users write them, and the outputs as reviewers read them. */
final class Cases {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Cases() {}

    /** Names of folders in {@code good/}. */
    static List<String> good() {
        return children(RESOURCES.resolve("good"));
    }

    /** Names of files in {@code bad/}. */
    static List<String> bad() {
        return children(RESOURCES.resolve("bad"));
    }

    static List<JavaFileObject> goodSources(String name) {
        return goodFiles(name).stream().map(Cases::source).toList();
    }

    static List<Path> goodFiles(String name) {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("good").resolve(name))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Names of files in {@code right/}. */
    static List<String> right() {
        return children(RESOURCES.resolve("right"));
    }

    static Path rightFile(String name) {
        return RESOURCES.resolve("right").resolve(name);
    }

    /** A mapper that no processor wrote, with faults. */
    static Path faultyMapper() {
        return RESOURCES.resolve("faulty").resolve("HandMapper.java");
    }

    static Path badFile(String name) {
        return RESOURCES.resolve("bad").resolve(name);
    }

    static Path expectedFile(String name, String fileName) {
        return RESOURCES.resolve("expected").resolve(name).resolve(fileName);
    }

    /** What stands in {@code expected/}, by file name. */
    static Map<String, String> expected(String name) {
        return expectedFiles(name).stream().collect(toMap(file -> file, file -> text(expectedFile(name, file))));
    }

    static List<String> expectedFiles(String name) {
        return children(RESOURCES.resolve("expected").resolve(name));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JavaFileObject source(Path file) {
        try {
            return JavaFileObjects.forResource(file.toUri().toURL());
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> children(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
