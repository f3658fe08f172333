package io.dendro.integration.guide;

import static io.dendro.integration.guide.ReadingMapper.MACHINE;
import static io.dendro.integration.guide.ReadingMapper.RPM;
import static io.dendro.integration.guide.ReadingMapper.TEMPERATURE;
import static io.dendro.write.Only.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.DeviceRecord;
import io.dendro.Session;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.integration.Databases;
import io.dendro.integration.guide.Reading.State;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.write.BackPressure;
import io.dendro.write.BatchListener;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.Durability;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertOptions;
import io.dendro.write.InsertReport;
import io.dendro.write.Refusal;
import io.dendro.write.StoreDamage;
import io.dendro.write.StoreOptions;
import io.dendro.write.UndeliveredException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the manual shows of writing runs as it stands there. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingGuideTest {

    private static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");
    private static final Reading READING = new Reading(BEGIN, "berlin", "m1", 20.0, 900, State.RUNNING, "new");

    private final Session session;
    private ReadingMapper readings;
    private final List<String> told = new ArrayList<>();

    WritingGuideTest(Session session) {
        this.session = session;
        this.readings = new ReadingMapper(session);
    }

    @BeforeEach
    void startEmpty() {
        Databases.drop(session, "root.guide_query");
        readings = new ReadingMapper(session);
        told.clear();
    }

    @AfterAll
    void leaveEmpty() {
        Databases.drop(session, "root.guide_query");
    }

    private void tell(Object what) {
        told.add(String.valueOf(what));
    }

    @Test
    void refused() {
        session.execute("CREATE DATABASE root.guide_query");
        session.execute("CREATE ALIGNED TIMESERIES root.guide_query.berlin.m1(rpm TEXT)");
        // region refused
        try {
            readings.insert(Reading.STORED);
        } catch (EntityInsertException e) {
            for (Refusal<?> refusal : e.report().refusals()) {
                tell(refusal.code() + " " + refusal.reason());
            }
            List<Reading> again = e.refused(Reading.class);
            tell(again.size());
        }
        // endregion
        assertThat(told).hasSize(2).last().isEqualTo("4");
        assertThat(told.get(0)).contains("507", "rpm");
        assertThat(readings.select().at(MACHINE.in("m2", "m3")).list()).hasSize(4);
    }

    @Test
    void some() {
        readings.insert(READING);
        Reading reading = new Reading(BEGIN, "berlin", "m1", 21.5, 950, null, "old");
        // region some
        readings.insert(reading, only(TEMPERATURE, RPM));
        // endregion
        assertThat(readings.select().list())
                .containsExactly(new Reading(BEGIN, "berlin", "m1", 21.5, 950, State.RUNNING, "new"));
    }

    @Test
    void duplicates() {
        Reading again = new Reading(BEGIN, "berlin", "m1", 99.0, 999, State.IDLE, "again");
        List<Reading> rows = List.of(READING, again);
        // region duplicates
        InsertReport<Reading> report =
                readings.insert(rows, InsertOptions.none().withDuplicates(DuplicatePolicy.FIRST_WINS));
        tell(report.leftOut());
        // endregion
        assertThat(told).containsExactly("1");
        assertThat(readings.select().list()).containsExactly(READING);
    }

    @Test
    void background() {
        // region background
        CompletableFuture<Long> rows = readings.insertAsync(Reading.STORED).thenApply(report -> report.rows());
        // endregion
        assertThat(rows.join()).isEqualTo(8);
    }

    @Test
    void batches() {
        // region batches
        try (BatchWriter<Reading> writer = readings.batchWriter()) {
            for (Reading reading : Reading.STORED) {
                writer.add(reading);
            }
        }
        // endregion
        assertThat(readings.select().list()).hasSize(8);
    }

    @Test
    void options() {
        // region options
        BatchOptions options = BatchOptions.defaults()
                .withBatchRows(5_000)
                .withMaxAge(Duration.ofSeconds(1))
                .withQueueRows(1_000_000)
                .withBackPressure(BackPressure.DROP_OLDEST)
                .withDeliveryTimeout(Duration.ofMinutes(10));

        BatchWriter<Reading> writer = readings.batchWriter(options, new BatchListener<>() {
            @Override
            public void refused(InsertReport<Reading> report) {
                tell(report.refused());
            }

            @Override
            public void undelivered(UndeliveredException failure) {
                tell(failure.entities(Reading.class));
            }

            @Override
            public void dropped(List<Reading> entities) {
                tell(entities);
            }
        });
        // endregion
        writer.addAll(Reading.STORED);
        // region close
        writer.flush();
        List<Reading> left = writer.close(Duration.ofSeconds(10));
        // endregion
        assertThat(left).isEmpty();
        assertThat(told).isEmpty();
        assertThat(readings.select().list()).hasSize(8);
    }

    @Test
    void store(@TempDir Path temporary) {
        Path directory = temporary.resolve("readings");
        // region store
        BatchOptions options = BatchOptions.defaults()
                .withStore(StoreOptions.in(directory).withMaxBytes(10L << 30).withDurability(Durability.PROCESS));

        try (BatchWriter<Reading> writer = readings.batchWriter(options)) {
            writer.addAll(Reading.STORED);
        }
        // endregion
        assertThat(readings.select().list()).hasSize(8);
    }

    @Test
    void records(@TempDir Path directory) {
        session.execute("CREATE DATABASE root.guide_query");
        session.execute("CREATE ALIGNED TIMESERIES root.guide_query.berlin.m1(rpm TEXT)");
        BatchOptions options = BatchOptions.defaults().withQueueRows(1).withStore(directory);
        // region records
        BatchWriter<Reading> writer = readings.batchWriter(options, new BatchListener<>() {
            @Override
            public void refused(InsertReport<Reading> report) {
                tell(report.refused());
                for (DeviceRecord record : report.refusedRecords()) {
                    tell(record.device() + " " + record.time() + " " + record.values());
                }
            }

            @Override
            public void undelivered(UndeliveredException failure) {
                tell(failure.entities(Reading.class));
                tell(failure.records());
            }

            @Override
            public void dropped(List<Reading> entities) {
                tell(entities);
            }

            @Override
            public void droppedRecords(List<DeviceRecord> records) {
                tell(records);
            }

            @Override
            public void damaged(StoreDamage damage) {
                tell(damage);
            }
        });
        // endregion
        writer.addAll(Reading.STORED);
        writer.close();
        assertThat(String.join("\n", told)).contains("root.guide_query.berlin.m1 2026-03-01T10:");
        assertThat(readings.select().at(MACHINE.in("m2", "m3")).list()).hasSize(4);
    }
}
