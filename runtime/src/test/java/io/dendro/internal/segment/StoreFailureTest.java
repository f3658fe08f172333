package io.dendro.internal.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dendro.write.StoreException;
import io.dendro.write.StoreOptions;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreFailureTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"file", "file/store", "file/of/stores"})
    void aFileInTheWayIsNamed(String place) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> SegmentStore.open(StoreOptions.in(directory.resolve(place)), TemporaryStore.LAYOUT))
                .withMessageContainingAll(
                        "the store " + directory.resolve(place) + " cannot be opened",
                        file + " is a file where a directory should be",
                        "move it away")
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsNamed() {
        IOException full =
                catchThrowableOfType(IOException.class, () -> Files.write(Path.of("/dev/full"), new byte[] {1}));

        assertThat(StoreFailure.of("written", directory, full))
                .hasMessageContainingAll("cannot be written", "the disk of " + directory + " is full", "make room")
                .hasCause(full);
    }

    static Stream<IOException> denials() {
        return Stream.of(
                new AccessDeniedException("store"),
                new FileNotFoundException("store/lock (Permission denied)"),
                new FileSystemException("store", null, "Read-only file system"));
    }

    @ParameterizedTest
    @MethodSource("denials")
    void aMissingRightIsNamed(IOException denial) {
        Path store = directory.resolve("store");

        assertThat(StoreFailure.of("opened", store, denial))
                .hasMessageContainingAll(
                        "the store " + store + " cannot be opened", "may not write in " + directory, "the right to")
                .hasCause(denial);
    }

    @Test
    void ofOtherFailuresTheSystemsWordsAreRepeated() {
        assertThat(StoreFailure.of("read", directory, new IOException("Input/output error")))
                .hasMessage("the store " + directory + " cannot be read: java.io.IOException: Input/output error");
    }
}
