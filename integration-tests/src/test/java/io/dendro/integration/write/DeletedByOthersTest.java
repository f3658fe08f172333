package io.dendro.integration.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.integration.entity.Sample;
import io.dendro.integration.entity.SampleMapper;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.IoTDBServerOptions;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Series that another client deletes are made again for the rows of a store, where the server itself makes none. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DeletedByOthersTest {

    private static final int ROWS = 40;

    @TempDir
    private Path directory;

    private static List<Sample> samples(int from, int to) {
        return IntStream.range(from, to).mapToObj(Sample::of).toList();
    }

    @Test
    void rowsOfAStoreAreNotGivenUpBeforeTheirSeriesAreLookedAtAgain() throws Exception {
        IoTDBServerOptions options = IoTDBServerOptions.defaults().withProperty("enable_auto_create_schema", "false");
        // All but the first row are read from the disk when it is their turn.
        BatchOptions stored = BatchOptions.defaults()
                .withMaxAge(Duration.ofDays(1))
                .withQueueRows(1)
                .withStore(directory);
        try (IoTDBServer server = IoTDBServer.start(options);
                Session session = Session.connect(server.url());
                Session other = Session.connect(server.url())) {
            session.databases().create("root.it_samples");
            SampleMapper mapper = new SampleMapper(session);
            mapper.insert(samples(0, ROWS));
            // Those of d0, whose row does not come from the disk, stay.
            for (String device : List.of("d1", "d2", "d3")) {
                other.execute("DELETE TIMESERIES root.it_samples." + device + ".**");
            }

            try (BatchWriter<Sample> writer = mapper.batchWriter(stored)) {
                writer.addAll(samples(ROWS, 2 * ROWS));
                writer.flush();

                assertThat(writer.failedRows()).isZero();
                assertThat(writer.writtenRows()).isEqualTo(ROWS);
            }
            assertThat(mapper.select().list()).hasSize(ROWS + ROWS / 4).containsAll(samples(ROWS, 2 * ROWS));
        }
    }
}
