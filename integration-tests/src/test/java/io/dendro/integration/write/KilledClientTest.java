package io.dendro.integration.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dendro.Session;
import io.dendro.integration.entity.Sample;
import io.dendro.integration.entity.SampleMapper;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.IoTDBServerOptions;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * With a store nothing that was added is lost, though the server is killed, then the client while the server is away; a second
 * client sends what the first left, is killed in the middle of that, and a third one ends it. {@code -Ddendro.kill.rows} sets how
 * many rows there are. The server writes its log before it acknowledges, as {@code wal_mode=SYNC} says.
 */
class KilledClientTest {

    private static final int ROWS = Integer.getInteger("dendro.kill.rows", 300_000);
    private static final int BATCH = BatchOptions.defaults().batchRows();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    private Path directory;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void noRowIsLostWhenTheClientIsKilledToo() throws IOException, InterruptedException {
        IoTDBServerOptions options = IoTDBServerOptions.defaults().withProperty("wal_mode", "SYNC");
        try (IoTDBServer server = IoTDBServer.start(options)) {
            int added = addUntilKilled(server);
            server.restart();
            sendUntilKilled(server);
            try (Session session = Session.connect(server.url())) {
                SampleMapper samples = new SampleMapper(session);
                BatchOptions stored = BatchOptions.defaults()
                        .withBlockTimeout(PATIENCE)
                        .withCloseTimeout(PATIENCE)
                        .withStore(directory);
                long left;
                try (BatchWriter<Sample> writer = samples.batchWriter(stored)) {
                    left = writer.queuedRows();
                }
                int found = WrittenSamples.count(samples);
                assertThat(found).isBetween(added, ROWS - 1);
                assertThat(left).isBetween(1L, found - ROWS / 6L - BATCH);

                try (BatchWriter<Sample> writer = samples.batchWriter(stored)) {
                    for (int number = found; number < ROWS; number++) {
                        writer.add(Sample.of(number));
                    }
                }
                assertThat(WrittenSamples.count(samples)).isEqualTo(ROWS);
                System.out.printf(
                        "client killed after %,d rows, the server before it, and the next client while it sent what was left;"
                                + " %,d rows left for the third; %,d rows (%,d values) read back equal%n",
                        found, left, ROWS, WrittenSamples.values(ROWS));
            }
        }
    }

    /** Returns how many rows were added at least. */
    private int addUntilKilled(IoTDBServer server) throws IOException, InterruptedException {
        Process client = SampleSender.start(server.url(), directory, 0, ROWS);
        AtomicInteger added = new AtomicInteger();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            while (line != null) {
                added.set(Integer.parseInt(line));
                if (added.get() == thousands(ROWS / 3)) {
                    server.kill();
                }
                if (added.get() == thousands(2 * ROWS / 3)) {
                    // Not by the process itself, which would end what can be read of it too.
                    assertThat(client.toHandle().destroyForcibly()).isTrue();
                }
                line = said.readLine();
            }
        }
        assertThat(client.waitFor()).isNotZero();
        return added.get();
    }

    private static int thousands(int rows) {
        return rows / 1_000 * 1_000;
    }

    /** A client that adds nothing, and lives until some of its batches are written. */
    private void sendUntilKilled(IoTDBServer server) throws IOException, InterruptedException {
        Process client = SampleSender.start(server.url(), directory, 0, 0);
        try (Session session = Session.connect(server.url())) {
            SampleMapper samples = new SampleMapper(session);
            long before = samples.select().count();
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> samples.select().count() > before + 2 * BATCH || !client.isAlive());
        }
        client.destroyForcibly();
        client.waitFor();
    }
}
