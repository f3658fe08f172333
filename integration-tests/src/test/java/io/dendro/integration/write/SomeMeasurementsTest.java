package io.dendro.integration.write;

import static io.dendro.integration.entity.ReadingMapper.PRESSURE;
import static io.dendro.integration.entity.ReadingMapper.RPM;
import static io.dendro.integration.entity.ReadingMapper.STATE;
import static io.dendro.integration.entity.ReadingMapper.TEMPERATURE;
import static io.dendro.write.Only.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.integration.entity.State;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Inserts of some measurements, and in the background. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SomeMeasurementsTest {

    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    private final Session session;
    private final ReadingMapper readings;

    SomeMeasurementsTest(Session session) {
        this.session = session;
        this.readings = new ReadingMapper(session);
    }

    @BeforeEach
    void startEmpty() {
        Databases.drop(session, "root.it_readings");
    }

    private static Reading full(float temperature, int rpm, String note) {
        return new Reading(NOON, "p", 1, temperature, 2.0, rpm, 7L, true, note, null, null, State.RUNNING);
    }

    @Test
    void onlyTheChosenMeasurementsAreWritten() {
        ReadingMapper mapper = new ReadingMapper(session);
        mapper.insert(full(1, 1, "first"));
        assertThat(mapper.insert(full(2, 2, "second"), only(RPM, TEMPERATURE)).rows())
                .isEqualTo(1);

        assertThat(readings.select().list()).containsExactly(full(2, 2, "first"));
    }

    @Test
    void anEntityWithoutAValueOfThemIsEmpty() {
        Reading bare = Reading.of(NOON, "p", 1, 5);
        Reading rich = full(6, 6, "x");

        assertThat(new ReadingMapper(session)
                        .insert(List.of(bare, rich), only(PRESSURE, STATE))
                        .emptyRows())
                .containsExactly(bare);
    }

    @Test
    void insertsInTheBackgroundEndWithTheReportOrTheFailure() {
        List<Reading> rows = IntStream.range(0, 1_000)
                .mapToObj(i -> Reading.of(NOON.plusSeconds(i), "p", 1, i))
                .toList();
        CompletableFuture<Long> written =
                new ReadingMapper(session).insertAsync(rows).thenApply(report -> report.rows());

        assertThat(written.join()).isEqualTo(1_000);
        assertThat(readings.select().list()).isEqualTo(rows);
        assertThatThrownBy(() ->
                        readings.insertAsync(Reading.of(Instant.MAX, "p", 1, 1)).join())
                .cause()
                .isInstanceOf(MappingException.class);
    }
}
