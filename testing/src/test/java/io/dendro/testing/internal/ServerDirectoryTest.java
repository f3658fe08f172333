package io.dendro.testing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerDirectoryTest {
    @Test
    void aDirectoryServesOneServerAtATime(@TempDir Path given) throws Exception {
        try (ServerDirectory first = ServerDirectory.open(given)) {
            assertThatExceptionOfType(ServerFailure.class)
                    .isThrownBy(() -> ServerDirectory.open(given).close())
                    .withMessageStartingWith("The directory " + first.root() + " is used by another server")
                    .withMessageContaining("Fix:");
        }
        ServerDirectory.open(given).close();
        assertThat(given).exists();
    }

    @Test
    void aTemporaryDirectoryGoesWithItsServer() throws Exception {
        ServerDirectory directory = ServerDirectory.open(null);
        Files.createDirectories(directory.data().resolve("deep/er"));

        directory.close();

        assertThat(directory.root()).doesNotExist();
    }

    @Test
    void theLogsOfAFailedStartStay() throws Exception {
        ServerDirectory failed = ServerDirectory.open(null);
        Files.createDirectories(failed.logs());
        failed.releaseForReading();
        assertThat(failed.logs()).exists();

        ServerDirectory.open(failed.root()).close();
        Files.delete(failed.logs());
        Files.delete(failed.root().resolve("dendro.lock"));
        Files.delete(failed.root());

        ServerDirectory nothingToRead = ServerDirectory.open(null);
        nothingToRead.releaseForReading();
        assertThat(nothingToRead.root()).doesNotExist();
    }
}
