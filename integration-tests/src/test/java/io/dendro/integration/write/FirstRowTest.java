package io.dendro.integration.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.integration.entity.State;
import io.dendro.integration.entity.Switch;
import io.dendro.integration.entity.SwitchMapper;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.write.BatchWriter;
import io.dendro.write.EntityInsertException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What the first rows of devices cost in requests: of those that are new, and of those that were there before the program.
 * A server that is busy is asked again, so that there may be a few requests more.
 */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstRowTest {

    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");
    private static final int MANY = 500;

    /** A creation that is made again, since its answer was lost or the server busy, asks once what there is. */
    private static final long REPEATED = 2;

    private final Session admin;
    private final Requests requests;

    FirstRowTest(Session admin) {
        this.admin = admin;
        this.requests = Requests.to(admin.options().port());
    }

    @BeforeEach
    @AfterEach
    void startEmpty() {
        Databases.drop(admin, "root.it_readings");
        Databases.drop(admin, "root.it_switches");
        requests.clear();
    }

    private Session connect() {
        return Session.connect(admin.options().withEndpoint("127.0.0.1", requests.port()));
    }

    private static List<Reading> rows(int devices, int rowsOfEach) {
        List<Reading> rows = new ArrayList<>();
        for (int i = 0; i < rowsOfEach; i++) {
            for (int device = 0; device < devices; device++) {
                rows.add(Reading.of(NOON.plusSeconds(i), "p" + device % 3, device, device));
            }
        }
        return rows;
    }

    private static List<Reading> rows(int devices) {
        return rows(devices, 1);
    }

    @AfterAll
    void stopCounting() {
        requests.close();
    }

    private void counted(Runnable work) {
        requests.clear();
        work.run();
    }

    private void insertAnew(List<Reading> rows) {
        try (Session session = connect()) {
            new ReadingMapper(session).insert(rows);
        }
    }

    private List<String> encodings() {
        List<String> encodings = new ArrayList<>();
        try (ResultSet shown = admin.query("SHOW TIMESERIES root.it_readings.**.temperature")) {
            while (shown.next()) {
                encodings.add(shown.getText(shown.column("Encoding")));
            }
        }
        return encodings;
    }

    private Set<String> devicesWithTemperature() {
        Set<String> devices = new HashSet<>();
        try (ResultSet rows = admin.query("SELECT temperature FROM root.it_readings.*.* ALIGN BY DEVICE")) {
            while (rows.next()) {
                devices.add(rows.getText(rows.column("Device")));
            }
        }
        return devices;
    }

    @Test
    void manyNewDevicesCostOneCreationEachAndFewQueries() {
        try (Session session = connect()) {
            counted(() -> new ReadingMapper(session).insert(rows(MANY)));
        }

        assertThat(requests.creations()).isBetween((long) MANY, MANY + 100L);
        assertThat(requests.queries()).isBetween(1L, 10L);
        assertThat(encodings()).hasSize(MANY).containsOnly("CHIMP");
        assertThat(new ReadingMapper(admin).select().count()).isEqualTo(MANY);
    }

    @Test
    void manyDevicesThatExistCostOneQuery() {
        insertAnew(rows(MANY));
        try (Session session = connect()) {
            counted(() -> new ReadingMapper(session).insert(rows(MANY)));
        }

        assertThat(requests.creations()).isZero();
        assertThat(requests.queries()).isBetween(1L, 3L);
    }

    @Test
    void manyDevicesOfLongerTabletsAreCreatedTogether() {
        List<Reading> rows = rows(100, 20);
        try (Session session = connect()) {
            counted(() -> new ReadingMapper(session).insert(rows));
        }

        assertThat(requests.creations()).isBetween(100L, 150L);
        assertThat(requests.queries()).isBetween(1L, 3L);
        assertThat(new ReadingMapper(admin).select().count()).isEqualTo(rows.size());
    }

    @Test
    void devicesOfLongRunsThatExistCostOneQuery() {
        List<Reading> rows = new ArrayList<>();
        for (int device = 0; device < 20; device++) {
            for (int i = 0; i < 300; i++) {
                rows.add(Reading.of(NOON.plusSeconds(i), "p" + device % 3, device, i));
            }
        }
        insertAnew(rows);
        try (Session session = connect()) {
            counted(() -> new ReadingMapper(session).insert(rows));
        }

        assertThat(requests.creations()).isZero();
        assertThat(requests.queries()).isBetween(1L, 3L);
        assertThat(new ReadingMapper(admin).select().count()).isEqualTo(rows.size());
    }

    @Test
    void aBatchWriterCostsNoMore() {
        for (int time = 0; time < 2; time++) {
            try (Session session = connect()) {
                counted(() -> {
                    try (BatchWriter<Reading> writer = new ReadingMapper(session).batchWriter()) {
                        rows(MANY).forEach(writer::add);
                    }
                });
            }
        }

        assertThat(requests.creations()).isZero();
        assertThat(requests.queries()).isBetween(1L, 10L);
        assertThat(new ReadingMapper(admin).select().count()).isEqualTo(MANY);
    }

    @Test
    void newDevicesThatAreNotAlignedAreCreatedManyInARequest() {
        List<Switch> rows = IntStream.range(0, MANY)
                .mapToObj(slot -> new Switch(1_000L, 7, (short) slot, (byte) 3, State.Idle, slot, "none"))
                .toList();
        try (Session session = connect()) {
            counted(() -> new SwitchMapper(session).insert(rows));
        }
        // Of 16 whose creation is made again, each is created and looked at alone: room for two such lots beside the
        // 32.
        assertThat(requests.creations()).isBetween(1L, 80L);
        assertThat(requests.queries()).isBetween(1L, 40L);
        try (Session session = connect()) {
            counted(() -> new SwitchMapper(session).insert(rows));
        }
        assertThat(requests.creations()).isZero();
        assertThat(requests.queries()).isBetween(1L, 3L);
    }

    @Test
    void oneNewDeviceCostsOneCreation() {
        try (Session session = connect()) {
            ReadingMapper mapper = new ReadingMapper(session);
            requests.clear();
            counted(() -> mapper.insert(rows(1).get(0)));
        }

        assertThat(requests.creations()).isBetween(1L, 5L);
        assertThat(requests.queries()).isLessThanOrEqualTo(REPEATED);
        assertThat(requests.inserts()).isBetween(1L, 5L);
    }

    @Test
    void newDevicesThatComeOneByOneCostOneCreationEach() {
        try (Session session = connect()) {
            ReadingMapper mapper = new ReadingMapper(session);
            counted(() -> {
                rows(50).forEach(mapper::insert);
            });
        }

        assertThat(requests.creations()).isBetween(50L, 90L);
        assertThat(requests.queries()).isLessThanOrEqualTo(REPEATED);
    }

    @Test
    void ofDevicesThatExistAndComeOneByOneAFewAreAskedFor() {
        insertAnew(rows(MANY));
        try (Session session = connect()) {
            ReadingMapper mapper = new ReadingMapper(session);
            counted(() -> mapper.insert(rows(1).get(0)));
            assertThat(requests.creations()).isBetween(1L, 5L);
            assertThat(requests.queries()).isBetween(1L, 3L);

            counted(() -> {
                rows(MANY).subList(1, MANY).forEach(mapper::insert);
            });
        }

        assertThat(requests.creations()).isZero();
        assertThat(requests.queries()).isBetween(1L, 50L);
    }

    @Test
    void otherMappersOfTheSessionAndOfItsViewsAskForNothing() {
        try (Session session = connect()) {
            new ReadingMapper(session).insert(rows(20));
            requests.clear();

            new ReadingMapper(session).insert(rows(20));
            new ReadingMapper(session.within(Duration.ofMinutes(1))).insert(rows(20));
            new ReadingMapper(session.within(Duration.ofMinutes(2))).insert(rows(20).get(7));
        }

        assertThat(requests.creations()).isZero();
        assertThat(requests.queries()).isZero();
    }

    @Test
    void whatTheSessionDeletesItCreatesAgainAsDeclared() {
        ReadingMapper mapper = new ReadingMapper(admin);
        mapper.insert(rows(5));
        mapper.insert(rows(1).get(0));
        for (String deletion : List.of(
                "DELETE TIMESERIES root.it_readings.p0.`0`.temperature",
                " delete database root.it_readings",
                "DROP DATABASE root.it_readings")) {
            admin.execute(deletion);

            mapper.insert(rows(1).get(0));
            mapper.insert(rows(5));

            assertThat(encodings()).as(deletion).hasSize(5).containsOnly("CHIMP");
        }
    }

    @Test
    void oneOfManyThatCannotHaveItsSeriesIsNamedAndTheOthersAreWritten() {
        admin.execute("CREATE DATABASE root.it_readings");
        admin.execute("CREATE ALIGNED TIMESERIES root.it_readings.p1.`40`(pressure TEXT)");
        admin.execute("CREATE ALIGNED TIMESERIES root.it_readings.p2.`41`(temperature FLOAT ENCODING=PLAIN)");
        admin.execute("CREATE TIMESERIES root.it_readings.p0.`42`.other WITH DATATYPE=INT32");
        List<Reading> rows = rows(100);

        EntityInsertException refusal =
                catchThrowableOfType(EntityInsertException.class, () -> new ReadingMapper(admin).insert(rows));

        assertThat(refusal.refused(Reading.class)).containsExactlyInAnyOrder(rows.get(40), rows.get(42));
        assertThat(refusal)
                .hasMessageContaining("measurement pressure is TEXT on the server and DOUBLE here")
                .hasMessageContaining("98 rows are written");
        assertThat(devicesWithTemperature()).hasSize(98).contains("root.it_readings.p2.`41`");
    }

    @Test
    void devicesAmongFarMoreOfTheirKindAreCheckedAllTheSame() {
        insertAnew(rows(200));
        admin.execute("DELETE TIMESERIES root.it_readings.p1.`160`.*");
        admin.execute("CREATE ALIGNED TIMESERIES root.it_readings.p1.`160`(pressure TEXT)");
        admin.execute("DELETE TIMESERIES root.it_readings.p0.`162`.note");
        try (Session session = connect()) {
            List<Reading> rows = new ArrayList<>(rows(200).subList(159, 163));
            rows.add(Reading.of(NOON, "new", 1, 1));

            EntityInsertException refusal =
                    catchThrowableOfType(EntityInsertException.class, () -> new ReadingMapper(session).insert(rows));

            assertThat(refusal.refused(Reading.class)).containsExactly(rows.get(1));
        }
        assertThat(encodings()).hasSize(200);
        try (ResultSet shown = admin.query("SHOW TIMESERIES root.it_readings.p0.`162`.note")) {
            assertThat(shown.next()).isTrue();
            assertThat(shown.getText(shown.column("Encoding"))).isEqualTo("DICTIONARY");
        }
    }

    @Test
    void oneConnectionIsEnough() {
        try (Session session = Session.connect(admin.options().withMaxConnections(1))) {
            assertThat(new ReadingMapper(session).insert(rows(200)).rows()).isEqualTo(200);
            assertThat(new ReadingMapper(session).insert(rows(40, 20)).rows()).isEqualTo(800);
        }
    }

    @Test
    void allConnectionsButOneMayBeHeldByOthers() {
        new ReadingMapper(admin).insert(rows(2));
        try (Session session =
                        Session.connect(admin.options().withMaxConnections(2).withFetchSize(1));
                ResultSet held = session.query("SELECT temperature FROM root.it_readings.p0.`0`")) {
            assertThat(new ReadingMapper(session).insert(rows(200)).rows()).isEqualTo(200);
            assertThat(held.next()).isTrue();
        }
    }
}
