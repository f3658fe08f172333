package io.dendro.testing.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the Maven installation, because its global settings may name the mirror that the company requires. */
final class MavenHome {
    private MavenHome() {}

    static @Nullable Path find() {
        Stream<@Nullable String> named =
                Stream.of(System.getProperty("maven.home"), System.getenv("MAVEN_HOME"), System.getenv("M2_HOME"));
        return Stream.concat(named.filter(Objects::nonNull).map(Path::of), onThePath())
                .filter(home -> Files.isRegularFile(home.resolve("conf/settings.xml")))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Path> onThePath() {
        String path = System.getenv("PATH");
        return path == null
                ? Stream.empty()
                : Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                        .splitAsStream(path)
                        .filter(entry -> !entry.isBlank())
                        .map(entry -> Path.of(entry).resolve("mvn"))
                        .filter(Files::isRegularFile)
                        .flatMap(MavenHome::homeOf);
    }

    private static Stream<Path> homeOf(Path mvn) {
        try {
            Path bin = mvn.toRealPath().getParent();
            return Stream.ofNullable(bin == null ? null : bin.getParent());
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }
}
