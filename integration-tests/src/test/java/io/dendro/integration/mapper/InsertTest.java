package io.dendro.integration.mapper;

import static io.dendro.integration.entity.ReadingMapper.PLANT;
import static io.dendro.integration.entity.ReadingMapper.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.InsertException;
import io.dendro.error.MappingException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.integration.entity.Station;
import io.dendro.integration.entity.StationMapper;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Inserts: in any order, to many devices, with gaps, and when part of them is refused. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsertTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    private final Session session;
    private final ReadingMapper readings;

    InsertTest(Session session) {
        this.session = session;
        this.readings = new ReadingMapper(session);
    }

    @BeforeEach
    void startEmpty() {
        Databases.drop(session, "root.it_readings");
        Databases.drop(session, "root.it_station");
    }

    @Test
    void oneRowIsWritten() {
        Reading row = Reading.of(NOON, "berlin", 7, 21.5f);
        assertThat(new ReadingMapper(session).insert(row)).isEqualTo(new InsertReport<>(1, List.of(), List.of()));
        assertThat(readings.select().list()).containsExactly(row);
    }

    @Test
    void theEntitiesOfAStreamAreWrittenAndTheStreamIsLeftOpen() {
        AtomicBoolean closed = new AtomicBoolean();
        int days = 2;
        int rowsADay = 70_000;
        Stream<Reading> stream = IntStream.range(0, days)
                .boxed()
                .flatMap(day -> IntStream.range(0, rowsADay)
                        .mapToObj(row -> Reading.of(
                                NOON.plus(Duration.ofDays(day)).plusMillis(row), "berlin", row % 3, row % 100)))
                .onClose(() -> closed.set(true));

        assertThat(readings.insert(stream).rows()).isEqualTo(days * rowsADay);

        assertThat(closed).isFalse();
        assertThat(readings.select().count()).isEqualTo(days * rowsADay);
    }

    @Test
    void anEndlessStreamIsReadOnlySoFarAsItIsWritten() {
        AtomicInteger taken = new AtomicInteger();
        Stream<Reading> endless = Stream.generate(() -> {
            if (taken.getAndIncrement() == 200_000) {
                throw new IllegalStateException("the source is gone");
            }
            return Reading.of(NOON.plusMillis(taken.get()), "berlin", 7, 1);
        });

        assertThatThrownBy(() -> readings.insert(endless)).hasMessage("the source is gone");

        assertThat(readings.select().count()).isEqualTo(3 * 65_536);
    }

    @Test
    void noRowsAreNoError() {
        assertThat(readings.insert(List.of()).rows()).isZero();
    }

    /** The rows span weeks, so that a row out of order would land in a wrong time partition and be missed. */
    @Test
    void rowsOfManyDevicesInAnyOrderAreWritten() {
        List<Reading> rows = new ArrayList<>();
        for (int machine = 0; machine < 50; machine++) {
            for (int i = 0; i < 400; i++) {
                rows.add(Reading.of(NOON.plusSeconds(i * 7_200L), machine % 2 == 0 ? "even" : "odd", machine, i));
            }
        }
        List<Reading> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(5));

        InsertReport<Reading> report = new ReadingMapper(session).insert(shuffled);

        assertThat(report.rows()).isEqualTo(rows.size());
        assertThat(readings.select().list()).hasSameSizeAs(rows).containsAll(rows);
        assertThat(readings.select().at(PLANT.eq("odd")).list()).hasSize(rows.size() / 2);
    }

    /** From one row of a device to some more than travel together with those of others. */
    @Test
    void fewRowsOfEachOfManyDevicesAreWritten() {
        List<Reading> rows = new ArrayList<>();
        for (int machine = 0; machine < 300; machine++) {
            for (int i = 0; i <= machine % 20; i++) {
                rows.add(Reading.of(NOON.plusSeconds(i * 7_200L), "wide", machine, i));
            }
        }
        Collections.shuffle(rows, new Random(6));

        assertThat(readings.insert(rows).rows()).isEqualTo(rows.size());

        assertThat(readings.select().list()).hasSameSizeAs(rows).containsAll(rows);
    }

    @Test
    void theRefusedRowsOfOneAmongManyDevicesAreNamed() {
        List<Reading> rows = IntStream.range(0, 200)
                .mapToObj(machine -> Reading.of(NOON, "wide", machine, machine))
                .toList();
        readings.insert(rows);
        session.execute("SET TTL TO root.it_readings.wide.`77` 1000");
        try {
            List<Reading> later = rows.stream()
                    .map(row -> Reading.of(NOON.plusSeconds(1), "wide", row.machine(), 1))
                    .toList();
            assertThatThrownBy(() -> readings.insert(later)).isInstanceOfSatisfying(EntityInsertException.class, e -> {
                assertThat(e.refused(Reading.class)).containsExactly(later.get(77));
                assertThat(e.report().rows()).isEqualTo(199);
                assertThat(e).hasMessageContaining("607");
            });
            assertThat(readings.select().where(TIME.eq(NOON.plusSeconds(1))).count())
                    .isEqualTo(199);
        } finally {
            session.execute("UNSET TTL TO root.it_readings.wide.`77`");
        }
    }

    @Test
    void moreRowsThanATabletHoldsAreWritten() {
        try (Session small =
                Session.connect(session.options().withTabletRows(100).withTabletBytes(2_000))) {
            List<Reading> rows = new ArrayList<>();
            for (int i = 0; i < 1_001; i++) {
                rows.add(Reading.of(NOON.plusSeconds(i), "p", 1, i));
            }
            new ReadingMapper(small).insert(rows);
            assertThat(readings.select().list()).isEqualTo(rows);
        }
    }

    @Test
    void theLaterOfTwoRowsAtOneTimeWins() {
        List<Reading> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(Reading.of(NOON.plusSeconds(i % 10), "p", 1, i));
        }
        new ReadingMapper(session).insert(rows);

        assertThat(readings.select().list()).isEqualTo(rows.subList(90, 100));
    }

    @Test
    void aNullReplacesNothing() {
        StationMapper stations = new StationMapper(session);
        stations.insert(new Station(NOON, 1.5, null, 1, null, null, null, null, null, null, "old"));
        stations.insert(new Station(NOON, null, 2.5, 2, null, null, null, null, null, null, null));

        assertThat(stations.select().list())
                .containsExactly(new Station(NOON, 1.5, 2.5, 2, null, null, null, null, null, null, "old"));
    }

    @Test
    void rowsWithoutAnyValueAreReportedAndNotStored() {
        StationMapper stations = new StationMapper(session);
        Station empty = new Station(NOON, null, null, null, null, null, null, null, null, null, null);
        Station full = new Station(NOON.plusSeconds(1), 1.5, null, null, null, null, null, null, null, null, null);

        InsertReport<Station> report = stations.insert(List.of(full, empty));

        assertThat(report.emptyRows()).containsExactly(empty);
        assertThat(stations.select().list()).containsExactly(full);
    }

    /** Its rows are held back whole: the server may lose the other values of a row of which it refuses one. */
    @Test
    void aDeviceWithASeriesOfAnotherTypeIsNamedAndTheOthersAreWritten() {
        session.execute("CREATE DATABASE root.it_readings");
        session.execute("CREATE ALIGNED TIMESERIES root.it_readings.bad.`1`(temperature FLOAT, pressure TEXT)");
        session.execute("INSERT INTO root.it_readings.bad.`1`(time, temperature) ALIGNED VALUES ("
                + NOON.minusSeconds(1).toEpochMilli() + ", 0.5)");
        Reading good = new Reading(NOON, "good", 1, 1, 2.0, 3, null, null, null, null, null, null);
        Reading bad = new Reading(NOON, "bad", 1, 1, 2.0, 3, null, null, null, null, null, null);

        InsertException refusal = catchThrowableOfType(
                InsertException.class, () -> new ReadingMapper(session).insert(List.of(bad, good)));

        assertThat(refusal).hasMessageContaining("root.it_readings.bad.`1`").hasMessageContaining("pressure");
        assertThat(refusal.isTransient()).isFalse();
        assertThat(refusal.device()).hasValue("root.it_readings.bad.`1`");
        assertThat(refusal.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.code()).isEqualTo(507);
            assertThat(failure.reason()).contains("pressure").contains("TEXT").contains("DOUBLE");
        });
        assertThat(readings.select().at(PLANT.eq("good")).list()).containsExactly(good);
        try (ResultSet rest =
                session.query("SELECT temperature, `rpm-max`, pressure FROM root.it_readings.bad.`1` WHERE time = "
                        + NOON.toEpochMilli())) {
            assertThat(rest.next()).isFalse();
        }
    }

    @Test
    void aFailureDoesNotHideWhatWasRefusedBefore() {
        session.execute("CREATE DATABASE root.it_readings");
        session.execute("CREATE ALIGNED TIMESERIES root.it_readings.bad.`1`(pressure TEXT)");
        Reading bad = new Reading(NOON, "bad", 1, 1, 2.0, 3, null, null, null, null, null, null);
        int good = 100_000;
        Stream<Reading> rows = Stream.concat(
                Stream.of(bad),
                IntStream.rangeClosed(0, good)
                        .mapToObj(i -> i < good ? Reading.of(NOON.plusMillis(i), "good", 1, 1) : null));

        IllegalArgumentException failure =
                catchThrowableOfType(IllegalArgumentException.class, () -> readings.insert(rows));

        assertThat(failure).hasMessageContaining("entity " + (good + 1) + " is null");
        assertThat(failure.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(EntityInsertException.class, before -> {
                    assertThat(before.refused(Reading.class)).containsExactly(bad);
                    assertThat(before.report().rows()).isEqualTo(65_535);
                });
    }

    @Test
    void aRowThatCannotBeStoredIsNamedWithItsPlace() {
        List<Reading> rows = Arrays.asList(
                Reading.of(NOON, "p", 1, 1), Reading.of(NOON, "p", 2, 2), Reading.of(Instant.MAX, "p", 3, 3));
        assertThatThrownBy(() -> new ReadingMapper(session).insert(rows))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Reading number 2 of the insert")
                .hasMessageContaining("machine=3");
        assertThat(readings.select().list()).isEmpty();
    }

    @Test
    void aMissingRowIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> readings.insert(Arrays.asList(Reading.of(NOON, "p", 1, 1), null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("entity 1 is null");
    }
}
