package io.dendro.integration.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.integration.entity.Sample;
import io.dendro.integration.entity.SampleMapper;
import io.dendro.testing.IoTDBServer;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that is away while more rows come than memory may hold. */
class LongOutageTest {

    private static final int ROWS = 200_000;

    @TempDir
    private Path directory;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void rowsThatDoNotFitIntoMemoryWaitOnTheDisk() {
        try (IoTDBServer server = IoTDBServer.start();
                Session session =
                        Session.connect(SessionOptions.parse(server.url()).withRetryTimeout(Duration.ofSeconds(1)))) {
            SampleMapper samples = new SampleMapper(session);
            BatchOptions options = BatchOptions.defaults()
                    .withBatchRows(2_000)
                    .withQueueRows(5_000)
                    .withBlockTimeout(Duration.ofSeconds(1))
                    .withCloseTimeout(Duration.ofMinutes(4))
                    .withStore(directory);
            try (BatchWriter<Sample> writer = samples.batchWriter(options)) {
                writer.addAll(samples(0, 10_000)).join();
                server.stop();
                writer.addAll(samples(10_000, ROWS));
                assertThat(writer.queuedRows()).isEqualTo(ROWS - 10_000);
                server.restart();
                writer.flush();
                assertThat(writer.writtenRows()).isEqualTo(ROWS);
            }
            assertThat(WrittenSamples.count(samples)).isEqualTo(ROWS);
        }
    }

    private static Iterable<Sample> samples(int from, int to) {
        return () -> IntStream.range(from, to).mapToObj(Sample::of).iterator();
    }
}
