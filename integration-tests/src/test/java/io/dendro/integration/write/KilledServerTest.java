package io.dendro.integration.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.integration.entity.Sample;
import io.dendro.integration.entity.SampleMapper;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.IoTDBServerOptions;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.QueueFullException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever a batch writer took is there in the end, once, though the server crashed in the middle. The server writes its log
 * before it acknowledges, as {@code wal_mode=SYNC} says; {@code -Ddendro.kill.rows} sets how many rows there are,
 * and {@code -Ddendro.kill.pause} for how many seconds there is no server.
 */
class KilledServerTest {

    private static final int ROWS = Integer.getInteger("dendro.kill.rows", 300_000);
    private static final Duration PAUSE = Duration.ofSeconds(Integer.getInteger("dendro.kill.pause", 10));
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void noRowIsLostWhenTheServerIsKilledInTheMiddle() {
        IoTDBServerOptions options = IoTDBServerOptions.defaults().withProperty("wal_mode", "SYNC");
        try (IoTDBServer server = IoTDBServer.start(options);
                Session session =
                        Session.connect(SessionOptions.parse(server.url()).withRetryTimeout(Duration.ofSeconds(2)))) {
            SampleMapper samples = new SampleMapper(session);
            long begin = System.nanoTime();
            BatchWriter<Sample> writer = samples.batchWriter(
                    BatchOptions.defaults().withBlockTimeout(PATIENCE).withCloseTimeout(PATIENCE));
            CompletableFuture<Double> crash = CompletableFuture.supplyAsync(() -> crash(server, writer));
            try {
                for (int number = 0; number < ROWS; number++) {
                    writer.add(Sample.of(number));
                }
            } catch (QueueFullException e) {
                // If the server did not come back, why it did not is the news.
                crash.join();
                throw e;
            }
            writer.close();
            double seconds = secondsSince(begin);

            double away = crash.join();
            assertThat(writer.writtenRows()).isEqualTo(ROWS);
            assertThat(writer.failedRows() + writer.droppedRows() + writer.queuedRows())
                    .isZero();
            assertThat(WrittenSamples.count(samples)).isEqualTo(ROWS);
            System.out.printf(
                    "%,d rows (%,d values) written in %.1f s, the server killed and away for %.1f s of them;"
                            + " all read back equal%n",
                    ROWS, WrittenSamples.values(ROWS), seconds, away);
        }
    }

    private static double crash(IoTDBServer server, BatchWriter<Sample> writer) {
        await().pollInterval(Duration.ofMillis(5)).atMost(PATIENCE).until(() -> writer.writtenRows() > ROWS / 3);
        long begin = System.nanoTime();
        server.kill();
        sleep(PAUSE);
        server.restart();
        return secondsSince(begin);
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
