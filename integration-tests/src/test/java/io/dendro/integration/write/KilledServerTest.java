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
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever a batch writer took is there in the end, once, though the server crashed in the middle. The server writes its log
 * before it acknowledges, as {@code wal_mode=SYNC} says; {@code -Ddendro.kill.rows} sets how many rows there are.
 */
class KilledServerTest {

    private static final int ROWS = Integer.getInteger("dendro.kill.rows", 300_000);
    private static final int DEVICES = 4;
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
            for (int number = 0; number < ROWS; number++) {
                writer.add(Sample.of(number));
            }
            writer.close();
            double seconds = secondsSince(begin);

            double away = crash.join();
            assertThat(writer.writtenRows()).isEqualTo(ROWS);
            assertThat(writer.failedRows() + writer.droppedRows() + writer.queuedRows())
                    .isZero();
            assertThatAllAreThereOnce(samples);
            System.out.printf(
                    "%,d rows (%,d values) of %d devices written in %.1f s, the server killed and away for %.1f s of them;"
                            + " all read back equal%n",
                    ROWS, values(), DEVICES, seconds, away);
        }
    }

    private static double crash(IoTDBServer server, BatchWriter<Sample> writer) {
        await().pollInterval(Duration.ofMillis(5)).atMost(PATIENCE).until(() -> writer.writtenRows() > ROWS / 3);
        long begin = System.nanoTime();
        server.kill();
        sleep(Duration.ofSeconds(3));
        server.restart();
        return secondsSince(begin);
    }

    /** The rows of each device come by time, so that its numbers ascend without a gap. */
    private static void assertThatAllAreThereOnce(SampleMapper samples) {
        long rows = 0;
        try (Stream<Sample> all = samples.select().stream()) {
            int[] next = {0, 1, 2, 3};
            Iterator<Sample> iterator = all.iterator();
            while (iterator.hasNext()) {
                Sample read = iterator.next();
                int device = read.number() % DEVICES;
                assertThat(read.number()).isEqualTo(next[device]);
                assertThat(read).isEqualTo(Sample.of(read.number()));
                next[device] += DEVICES;
                rows++;
            }
        }
        assertThat(rows).isEqualTo(ROWS);
    }

    private static long values() {
        return 4L * ROWS - (ROWS + 2) / 3;
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
