package io.dendro.integration.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dendro.Session;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.integration.Databases;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.write.BatchWriter;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import io.dendro.write.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the server does with rows that come after later ones, and with rows that are older than the time to live. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateRowsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private final Session session;
    private LateRowsTest_LateMapper late;

    @Timeseries("root.it_late.{device}")
    record Late(@Timestamp Instant time, String device, @Nullable Integer count, @Nullable Double load) {}

    LateRowsTest(Session session) {
        this.session = session;
        this.late = new LateRowsTest_LateMapper(session);
    }

    @BeforeEach
    void startEmpty() {
        Databases.drop(session, "root.it_late");
        session.execute("CREATE DATABASE root.it_late");
        keep(HOUR.multipliedBy(24));
        late = new LateRowsTest_LateMapper(session);
    }

    @AfterAll
    void leaveEmpty() {
        Databases.drop(session, "root.it_late");
    }

    /** Such a rule outlasts its database. */
    @AfterEach
    void takeBackTheRule() {
        session.execute("UNSET TTL TO root.it_late.d");
    }

    private void keep(Duration timeToLive) {
        session.execute("SET TTL TO root.it_late.d " + timeToLive.toMillis());
    }

    private static Late row(long secondsAgo, int count) {
        return new Late(NOW.minusSeconds(secondsAgo), "d", count, null);
    }

    @Test
    void rowsOutOfOrderAreWrittenAndReadInOrderWhereverTheServerHasTheOthers() {
        List<Late> all =
                IntStream.range(0, 1_000).mapToObj(i -> row(1_000 - i, i)).toList();
        late.insert(all.subList(500, 1_000));
        session.execute("FLUSH root.it_late");

        InsertReport<Late> report = late.insert(all.subList(0, 500));
        late.insert(new Late(all.get(700).time(), "d", null, 7.0));

        assertThat(report.isComplete()).isTrue();
        Late merged = new Late(all.get(700).time(), "d", 700, 7.0);
        List<Late> expected = all.stream()
                .map(row -> row.time().equals(merged.time()) ? merged : row)
                .toList();
        assertThat(late.select().list()).containsExactlyElementsOf(expected);
        session.execute("FLUSH root.it_late");
        assertThat(late.select().list()).as("on disk").containsExactlyElementsOf(expected);
    }

    @Test
    void ofATabletWithRowsOutOfTimeToLiveTheOthersAreWritten() {
        keep(HOUR);
        List<Late> rows = List.of(row(7_200, 1), row(7_100, 2), row(60, 3), row(0, 4));

        EntityInsertException refused = catchThrowableOfType(EntityInsertException.class, () -> late.insert(rows));

        assertThat(refused.report().refusals()).hasSize(1);
        Refusal<?> refusal = refused.report().refusals().get(0);
        assertThat(refusal.code()).hasValue(607);
        assertThat(refusal.reason()).contains("ttl");
        assertThat(refused.refused(Late.class)).as("the answer tells not which").isEqualTo(rows);
        assertThat(late.select().list()).containsExactly(row(60, 3), row(0, 4));
    }

    @Test
    void aBatchWriterTellsRowsOutOfTimeToLiveAndGoesOn() {
        keep(HOUR);
        try (BatchWriter<Late> writer = late.batchWriter()) {
            writer.add(row(7_200, 1));
            writer.flush();
            assertThat(writer.failedRows()).isEqualTo(1);
            writer.add(row(0, 2));
            writer.flush();
            assertThat(writer.writtenRows()).isEqualTo(1);
        }
        assertThat(late.select().list()).containsExactly(row(0, 2));
    }

    @Test
    void rowsThatGrowTooOldAreReadNoMore() {
        late.insert(List.of(row(7_200, 1), row(0, 2)));

        keep(HOUR);

        assertThat(late.select().list()).containsExactly(row(0, 2));
    }
}
