package io.dendro.integration.rules;

import io.dendro.processor.diagnostic.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The messages of the processor, found where it was compiled to, so that none is forgotten. */
final class Codes {
    private static final String PACKAGE = "io/dendro/processor";

    private Codes() {}

    static List<Problem> all() throws IOException, URISyntaxException {
        Path home = Path.of(Problem.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(home)) {
            return in(home);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + home.toUri()), Map.of())) {
            return in(jar.getPath("/"));
        }
    }

    private static List<Problem> in(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(PACKAGE))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith("Problem.class"))
                    .map(file -> file.replace(".class", "").replaceAll("[/\\\\]", "."))
                    .map(Codes::load)
                    .flatMap(type -> Stream.ofNullable(type.getEnumConstants()).flatMap(Stream::of))
                    .map(Problem.class::cast)
                    .sorted(Comparator.comparing(Problem::code))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, true, Problem.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " is in the processor's jar and cannot be loaded", e);
        }
    }
}
