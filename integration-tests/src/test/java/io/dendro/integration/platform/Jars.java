package io.dendro.integration.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a build tool puts on the paths of an application. */
final class Jars {
    private static final List<String> OF_APPLICATIONS =
            List.of("dendro-annotations", "dendro-runtime", "dendro-thrift", "libthrift", "slf4j-api", "jspecify");
    private static final List<String> OF_MODULES = List.of("annotations", "runtime", "thrift");

    private Jars() {}

    /** Dendro's runtime and what it needs, as they are on the class path of this test. */
    static String ofRuntime() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(Jars::isOfApplication)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The processor and what it needs, where the build put them. */
    static String ofProcessor() {
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("dendro.processor.path")))) {
            return jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A jar, or in a build that makes none, the folder of classes in the target folder of a module. */
    private static boolean isOfApplication(String entry) {
        Path path = Path.of(entry);
        String name = path.getFileName().toString();
        return OF_APPLICATIONS.stream().anyMatch(jar -> name.startsWith(jar + "-"))
                || (name.equals("classes")
                        && OF_MODULES.contains(
                                path.getParent().getParent().getFileName().toString()));
    }
}
