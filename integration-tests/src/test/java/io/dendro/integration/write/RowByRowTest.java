package io.dendro.integration.write;

import static io.dendro.integration.entity.ReadingMapper.PLANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.integration.entity.Station;
import io.dendro.integration.entity.StationMapper;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Entities inserted one by one, by one mapper: what is told of each is what is told of many. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowByRowTest {

    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    private final Session session;
    private final ReadingMapper readings;

    RowByRowTest(Session session) {
        this.session = session;
        this.readings = new ReadingMapper(session);
    }

    @BeforeEach
    void startEmpty() {
        Databases.drop(session, "root.it_readings");
        Databases.drop(session, "root.it_station");
    }

    private static Reading reading(String plant, int second) {
        return new Reading(NOON.plusSeconds(second), plant, 1, 1, 2.0, second, null, null, null, null, null, null);
    }

    @Test
    void rowsOfSeveralDevicesInTurnAreAllWritten() {
        ReadingMapper mapper = new ReadingMapper(session);
        List<Reading> written = new ArrayList<>();
        for (int second = 0; second < 10; second++) {
            for (String plant : List.of("p", "q", "r")) {
                Reading row = reading(plant, second);
                InsertReport<Reading> report = mapper.insert(row);
                assertThat(report).isEqualTo(new InsertReport<>(1, List.of(), List.of()));
                written.add(row);
            }
        }

        assertThat(mapper.select().list()).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void aRowThatTheServerRefusesIsTold() {
        ReadingMapper mapper = new ReadingMapper(session);
        mapper.insert(reading("p", 0));
        // The mapper believes the device's series to be as it made them.
        try (Session other = Session.connect(session.options())) {
            other.execute("DELETE TIMESERIES root.it_readings.p.`1`.pressure");
            other.execute("CREATE ALIGNED TIMESERIES root.it_readings.p.`1`(pressure TEXT)");
        }
        Reading refused = reading("p", 1);

        EntityInsertException refusal = catchThrowableOfType(EntityInsertException.class, () -> mapper.insert(refused));

        assertThat(refusal.report().rows()).isZero();
        assertThat(refusal.refused(Reading.class)).singleElement().isSameAs(refused);
        assertThat(refusal.report().refusals()).singleElement().satisfies(part -> {
            assertThat(part.code()).hasValue(507);
            assertThat(part.measurements()).containsExactly("pressure");
            assertThat(part.device()).hasValue("root.it_readings.p.`1`");
        });
        assertThat(mapper.insert(reading("q", 2)).rows()).isEqualTo(1);
        assertThat(readings.select().at(PLANT.eq("q")).list()).containsExactly(reading("q", 2));
    }

    @Test
    void aRowThatCannotBeStoredIsToldAndTheNextIsWrittenAlone() {
        ReadingMapper mapper = new ReadingMapper(session);
        mapper.insert(reading("p", 0));

        assertThatThrownBy(() -> mapper.insert(Reading.of(Instant.MAX, "p", 3, 3)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Reading number 0 of the insert")
                .hasMessageContaining("machine=3");
        mapper.insert(reading("p", 1));

        assertThat(mapper.select().list()).containsExactly(reading("p", 0), reading("p", 1));
    }

    @Test
    void aRowWithoutAnyValueIsReported() {
        StationMapper stations = new StationMapper(session);
        Station full = new Station(NOON, 1.5, null, null, null, null, null, null, null, null, null);
        Station empty = new Station(NOON.plusSeconds(1), null, null, null, null, null, null, null, null, null, null);
        stations.insert(full);

        assertThat(stations.insert(empty).emptyRows()).containsExactly(empty);
        assertThat(stations.select().list()).contains(full).doesNotContain(empty);
    }

    /** Some 100 bytes, 20 more before the JVM has compiled it all; a message by Thrift's own hand would make ten times as much. */
    @Test
    void aRowMakesLittleGarbage() {
        ReadingMapper mapper = new ReadingMapper(session);
        List<Reading> rows =
                IntStream.range(0, 1_000).mapToObj(i -> reading("p", i)).toList();
        rows.forEach(mapper::insert);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        rows.forEach(mapper::insert);

        assertThat((threads.getCurrentThreadAllocatedBytes() - before) / rows.size())
                .isLessThan(300);
    }
}
