package io.dendro.integration.write;

import static io.dendro.integration.entity.ReadingMapper.PLANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dendro.Session;
import io.dendro.error.InsertException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.integration.entity.State;
import io.dendro.integration.entity.Switch;
import io.dendro.integration.entity.SwitchMapper;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import io.dendro.write.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The report names the very objects that were refused, and everything else is there. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedEntitiesTest {

    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    private final Session session;
    private final ReadingMapper readings;

    RefusedEntitiesTest(Session session) {
        this.session = session;
        this.readings = new ReadingMapper(session);
    }

    @BeforeEach
    void startEmpty() {
        Databases.drop(session, "root.it_readings");
    }

    private static Reading reading(String plant, int second) {
        return new Reading(NOON.plusSeconds(second), plant, 1, 1, 2.0, second, null, null, null, null, null, null);
    }

    private static List<Reading> rows(String plant, int count) {
        return IntStream.range(0, count).mapToObj(i -> reading(plant, i)).toList();
    }

    /** After this the mapper believes the device's series to be as it made them. */
    private ReadingMapper mapperWhosePressureBecameATextOnDevice(String plant) {
        ReadingMapper mapper = new ReadingMapper(session);
        mapper.insert(reading(plant, 1_000));
        String device = "root.it_readings." + plant + ".`1`";
        try (Session other = Session.connect(session.options())) {
            other.execute("DELETE TIMESERIES " + device + ".pressure");
            other.execute("CREATE ALIGNED TIMESERIES " + device + "(pressure TEXT)");
        }
        return mapper;
    }

    @Test
    void rowsOfADeviceThatCannotHaveTheSeriesAreAllNamed() {
        session.execute("CREATE DATABASE root.it_readings");
        session.execute("CREATE ALIGNED TIMESERIES root.it_readings.bad.`1`(pressure TEXT)");
        List<Reading> good = rows("good", 400);
        List<Reading> bad = rows("bad", 37);
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            all.add(good.get(i));
            if (i < 37) {
                all.add(bad.get(i));
            }
        }
        EntityInsertException refusal =
                catchThrowableOfType(EntityInsertException.class, () -> new ReadingMapper(session).insert(all));

        assertThat(refusal.refused(Reading.class))
                .usingElementComparator((a, b) -> a == b ? 0 : 1)
                .isEqualTo(bad);
        assertThat(refusal.report().rows()).isEqualTo(400);
        assertThat(refusal).hasMessageContaining("507 x37, first: ").hasMessageContaining("400 rows are written");
        assertThat(readings.select().at(PLANT.eq("good")).list()).isEqualTo(good);
    }

    @Test
    void theMeasurementsThatTheServerNamesAreTold() {
        ReadingMapper mapper = mapperWhosePressureBecameATextOnDevice("p");
        List<Reading> all = new ArrayList<>(rows("o", 300));
        all.addAll(rows("p", 300));

        InsertException refusal = catchThrowableOfType(InsertException.class, () -> mapper.insert(all));
        InsertReport<?> report = ((EntityInsertException) refusal).report();

        assertThat(report.refusals()).singleElement().satisfies(part -> {
            assertThat(part.code()).hasValue(507);
            assertThat(part.measurements()).containsExactly("pressure");
            assertThat(part.device()).hasValue("root.it_readings.p.`1`");
            assertThat(part.entities())
                    .hasSize(300)
                    .allMatch(row -> ((Reading) row).plant().equals("p"));
        });
        assertThat(report.rows()).isEqualTo(300);
    }

    @Test
    void aBatchWriterToldOfARefusedTabletGoesOn() {
        ReadingMapper mapper = mapperWhosePressureBecameATextOnDevice("p");
        List<CompletableFuture<InsertReport<Reading>>> futures = new ArrayList<>();
        BatchWriter<Reading> writer =
                mapper.batchWriter(BatchOptions.defaults().withBatchRows(10).withMaxAge(Duration.ofSeconds(10)));
        Reading impossible = Reading.of(Instant.MAX, "o", 1, 1);
        try (writer) {
            for (int i = 0; i < 30; i++) {
                futures.add(writer.add(i == 5 ? impossible : reading(i < 10 || i >= 20 ? "o" : "p", i)));
            }
        }
        EntityInsertException first = refusal(futures.get(0));
        EntityInsertException second = refusal(futures.get(10));

        assertThat(first.refused(Reading.class)).containsExactly(impossible);
        assertThat(first).hasMessageContaining("not sent x1").hasMessageContaining("other 9 rows");
        assertThat(second.refused(Reading.class)).hasSize(10);
        assertThat(futures.get(20).join().rows()).isEqualTo(10);
        assertThat(writer.writtenRows()).isEqualTo(19);
        assertThat(writer.failedRows()).isEqualTo(11);
    }

    private static EntityInsertException refusal(CompletableFuture<?> future) {
        return (EntityInsertException)
                future.handle((report, failure) -> failure).join();
    }

    /** The server says of its refusal neither which rows nor how many, so that all of the tablet are named. */
    @Test
    void rowsOlderThanTheTimeToLiveAreTold() {
        ReadingMapper mapper = new ReadingMapper(session);
        mapper.insert(Reading.of(NOON, "p", 1, 0));
        session.execute("SET TTL TO root.it_readings.p.`1` 3600000");
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(Reading.of(now.minusSeconds(3_600 * 5 - i * 1_800), "p", 1, i));
        }
        EntityInsertException refusal = catchThrowableOfType(EntityInsertException.class, () -> mapper.insert(all));
        session.execute("UNSET TTL TO root.it_readings.p.`1`");

        assertThat(refusal.report().refusals()).extracting(Refusal::code).allMatch(code -> code.getAsInt() == 607);
        assertThat(refusal.refused(Reading.class)).isEqualTo(all);
        assertThat(readings.select().list()).contains(all.get(9)).doesNotContainAnyElementsOf(all.subList(0, 8));
    }

    /** Their series are created in one request, of which the server says that one exists and another cannot be. */
    @Test
    void aDeviceThatIsAlignedKeepsNoOtherFromItsRows() {
        Databases.drop(session, "root.it_switches");
        Switch there = new Switch(1_000, 7, (short) 1, (byte) 3, State.Idle, 1, "none");
        Switch aligned = new Switch(1_000, 7, (short) 2, (byte) 3, State.Idle, 2, "none");
        new SwitchMapper(session).insert(there);
        session.execute("CREATE ALIGNED TIMESERIES root.it_switches.`7`.`2`.`3`.Idle(other INT32)");
        try (Session unknowing = Session.connect(session.options())) {
            SwitchMapper switches = new SwitchMapper(unknowing);
            Switch later = new Switch(2_000, 7, (short) 1, (byte) 3, State.Idle, 3, "none");

            EntityInsertException refused =
                    catchThrowableOfType(EntityInsertException.class, () -> switches.insert(List.of(later, aligned)));

            assertThat(refused.report().rows()).isEqualTo(1);
            assertThat(refused.refused(Switch.class)).containsExactly(aligned);
            assertThat(switches.select().list()).containsExactlyInAnyOrder(there, later);
        }
    }
}
