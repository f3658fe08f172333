package io.dendro.integration.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.TimePrecision;
import io.dendro.error.IncompatiblePrecisionException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Sample;
import io.dendro.integration.entity.SampleMapper;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.fault.Fault;
import io.dendro.testing.fault.FaultProxy;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.StoreException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program that starts while its server is away takes rows at once, and they are delivered when the server is back. */
@IoTDBTest
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class AbsentServerTest {

    private static final int ROWS = 3_000;

    @TempDir
    private Path directory;

    private static SessionOptions options(IoTDBServer server) {
        return SessionOptions.parse(server.url()).withRetryTimeout(Duration.ofSeconds(1));
    }

    private static Iterable<Sample> samples(int from, int to) {
        return () -> IntStream.range(from, to).mapToObj(Sample::of).iterator();
    }

    @Test
    void rowsOfProgramsThatBeganAndEndedWithoutAServerAreThereOnce(Session shared, IoTDBServer server) {
        Databases.drop(shared, "root.it_samples");
        server.stop();
        beginAndEnd(options(server), 0, ROWS);
        beginAndEnd(options(server), ROWS, 2 * ROWS);

        String url = server.url();
        Iterable<Sample> rows = samples(2 * ROWS, 3 * ROWS);
        // region opened
        SessionOptions options = SessionOptions.parse(url).withTimePrecision(TimePrecision.MILLISECONDS);
        Session session = Session.connect(options); // also while no server is there
        BatchWriter<Sample> writer =
                new SampleMapper(session).batchWriter(BatchOptions.defaults().withStore(directory));
        writer.addAll(rows); // into the store, and to the server when it is back
        // endregion
        try (session;
                writer) {
            assertThat(writer.queuedRows()).isEqualTo(3 * ROWS);
            server.restart();
            writer.flush();

            assertThat(writer.writtenRows()).isEqualTo(3 * ROWS);
            assertThat(WrittenSamples.count(new SampleMapper(session))).isEqualTo(3 * ROWS);
            assertThat(session.server()).isEqualTo(shared.server());
        }
        Databases.drop(shared, "root.it_samples");
    }

    private void beginAndEnd(SessionOptions options, int from, int to) {
        BatchOptions stored =
                BatchOptions.defaults().withCloseTimeout(Duration.ZERO).withStore(directory);
        try (Session session = Session.connect(options.withTimePrecision(TimePrecision.MILLISECONDS));
                BatchWriter<Sample> writer = new SampleMapper(session).batchWriter(stored)) {
            writer.addAll(samples(from, to));
            assertThat(writer.queuedRows()).isEqualTo(to);
        }
    }

    @Test
    void aServerOfAnotherPrecisionGetsNoRowsAndTheStoreKeepsThem(Session shared, IoTDBServer server) {
        Databases.drop(shared, "root.it_samples");
        BatchOptions stored =
                BatchOptions.defaults().withCloseTimeout(Duration.ofMillis(100)).withStore(directory);
        try (FaultProxy proxy = FaultProxy.to("127.0.0.1", server.port())) {
            proxy.inject(Fault.refuseConnections());
            SessionOptions options = options(server)
                    .withEndpoint("127.0.0.1", proxy.port())
                    .withTimePrecision(TimePrecision.MICROSECONDS);
            try (Session session = Session.connect(options);
                    BatchWriter<Sample> writer = new SampleMapper(session).batchWriter(stored)) {
                writer.addAll(samples(0, 10));
                proxy.heal();

                assertThatExceptionOfType(IncompatiblePrecisionException.class)
                        .isThrownBy(() -> new SampleMapper(session).insert(Sample.of(11)))
                        .withMessageContainingAll("MILLISECONDS (ms)", "MICROSECONDS (us)", "timePrecision=ms");
                assertThat(writer.queuedRows()).isEqualTo(10);
            }
        }
        SampleMapper samples = new SampleMapper(shared);
        assertThat(samples.select().list()).isEmpty();
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> samples.batchWriter(stored).close())
                .withMessageContainingAll("MICROSECONDS", "MILLISECONDS");
    }
}
