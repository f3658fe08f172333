package io.dendro.testing.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Remembers, in the local repository, which of its jars make a server. Walking the 165 poms again takes
 * over a second, and a dependency with a version range asks the network each day.
 */
final class ClassPathCache {
    private final Path file;

    ClassPathCache(Path localRepository, String version) {
        this.file = localRepository.resolve(".cache/dendro/iotdb-" + version.replaceAll("[^\\w.-]", "_") + ".jars");
    }

    /** Empty unless every jar is still there. */
    Optional<List<Path>> read() {
        try {
            List<Path> jars = Files.readAllLines(file).stream().map(Path::of).toList();
            return jars.isEmpty() || !jars.stream().allMatch(Files::isRegularFile)
                    ? Optional.empty()
                    : Optional.of(jars);
        } catch (IOException firstUse) {
            return Optional.empty();
        }
    }

    /** A cache that cannot be written costs time, not correctness. */
    void write(List<Path> jars) {
        try {
            Path folder = Files.createDirectories(file.getParent());
            Path unfinished = Files.createTempFile(folder, "iotdb-", ".tmp");
            Files.write(unfinished, jars.stream().map(Path::toString).toList());
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException readOnly) {
            // Resolved again next time.
        }
    }
}
