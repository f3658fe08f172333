package io.dendro.integration.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.integration.Databases;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the guide shows works, and what it says of each example is so. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntitiesGuideTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final Session session;

    EntitiesGuideTest(Session session) {
        this.session = session;
    }

    @BeforeEach
    @AfterEach
    void startEmpty() {
        Databases.drop(session, "root.guide");
        Databases.drop(session, "root.guide_plant.berlin");
    }

    @Test
    void classesComeBackAsTheyWere() {
        Fan fan = new Fan();
        fan.time = NOW;
        fan.name = "f1";
        fan.setRpm(900);

        roundTrip(new PumpMapper(session), new Pump("p1", 1.5, NOW));
        roundTrip(new LiftMapper(session), new Lift(NOW, "l1", 4));
        roundTrip(new FanMapper(session), fan);
        roundTrip(
                new OvenMapper(session),
                Oven.builder().time(NOW).name("o1").heat(220).build());
    }

    @Test
    void supertypesAreMappedWithEachSubclass() {
        Presses.Press press = new Presses.Press(2.5);
        press.time = NOW;
        press.name = "p1";
        press.temperature = 80.5;
        Presses.Gate gate = new Presses.Gate(true);
        gate.time = NOW;
        gate.name = "g1";

        roundTrip(new Presses_PressMapper(session), press);
        roundTrip(new Presses_GateMapper(session), gate);
        assertThat(column("SHOW TIMESERIES root.guide.presses.p1.temperature", "Encoding"))
                .containsExactly("CHIMP");
        assertThat(column("SHOW TIMESERIES root.guide.gates.g1.value", "DataType"))
                .containsExactly("BOOLEAN");
    }

    @Test
    void entitiesOfOneTemplateReadTheSameRows() {
        roundTrip(new Rooms_ClimateMapper(session), new Rooms.Climate(NOW, "r1", 21.5, 40.0));

        assertThat(new Rooms_TemperatureMapper(session).select().list())
                .containsExactly(new Rooms.Temperature(NOW, "r1", 21.5));
    }

    @Test
    void embeddedTypesAreFlattened() {
        roundTrip(new TripMapper(session), new Trip(NOW, "c1", new Trip.Position(1, 2), new Trip.Engine(900, null)));
        roundTrip(new TripMapper(session), new Trip(NOW, "c2", new Trip.Position(1, 2), null));

        assertThat(column("SHOW TIMESERIES root.guide.trips.c1.*", "Timeseries"))
                .containsExactlyInAnyOrder(
                        "root.guide.trips.c1.position_x",
                        "root.guide.trips.c1.position_y",
                        "root.guide.trips.c1.rpm",
                        "root.guide.trips.c1.heat");
        assertThat(new TripMapper(session)
                        .select()
                        .where(TripMapper.POSITION_X.gt(0.5))
                        .list())
                .hasSize(2);
    }

    @Test
    void valuesAreStoredInTheFormThatIsSaid() {
        roundTrip(
                new FurnaceMapper(session),
                new Furnace(
                        NOW, "f1", Duration.ofMinutes(2), Furnace.State.HOT, Furnace.State.HOT, Furnace.State.COLD));

        assertThat(column("SELECT heating FROM root.guide.furnaces.f1", "root.guide.furnaces.f1.heating"))
                .containsExactly("120");
        assertThat(column("SELECT state FROM root.guide.furnaces.f1", "root.guide.furnaces.f1.state"))
                .containsExactly("HOT");
        assertThat(column("SELECT before FROM root.guide.furnaces.f1", "root.guide.furnaces.f1.before"))
                .containsExactly("1");
        assertThat(column("SELECT wanted FROM root.guide.furnaces.f1", "root.guide.furnaces.f1.wanted"))
                .containsExactly("C");
        assertThat(new FurnaceMapper(session)
                        .select()
                        .where(FurnaceMapper.BEFORE.eq(Furnace.State.HOT))
                        .list())
                .hasSize(1);
    }

    @Test
    void missingValuesAreReadAsDeclared() {
        MeterMapper meters = new MeterMapper(session);
        roundTrip(meters, new Meter(NOW, "m1", 1.5, 2.5, OptionalInt.of(3), Optional.of("ok"), 4, Meter.State.ON));
        session.execute("INSERT INTO root.guide.meters.m2(time, level) ALIGNED VALUES (" + NOW.toEpochMilli() + ", 1)");

        assertThat(meters.select().at(MeterMapper.NAME.eq("m2")).list())
                .containsExactly(
                        new Meter(NOW, "m2", 1, null, OptionalInt.empty(), Optional.empty(), 0, Meter.State.UNKNOWN));
    }

    @Test
    @SuppressWarnings("NullAway") // the mistake that it is about
    void nullsAreRefusedWhereTheyAreNotDeclared() {
        roundTrip(new ValveMapper(session), new Valve(NOW, "v1", 30, null));

        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> new ValveMapper(session).insert(new Valve(NOW, "v2", null, null)))
                .withMessageContaining("angle");
    }

    @Test
    void settingsReachTheServer() {
        TankMapper tanks = new TankMapper(session);
        tanks.insert(new Tank(NOW.plusNanos(1), "berlin", "t1", 0.5, 20f));

        assertThat(tanks.select().list()).containsExactly(new Tank(NOW, "berlin", "t1", 0.5, 20f));
        assertThat(column("SHOW TIMESERIES root.guide_plant.berlin.t1.*", "Timeseries", "Database", "Alias"))
                .containsExactlyInAnyOrder(
                        "root.guide_plant.berlin.t1.fill_level root.guide_plant.berlin null",
                        "root.guide_plant.berlin.t1.`temp-1` root.guide_plant.berlin temperature");
        assertThat(column("SHOW DEVICES root.guide_plant.berlin.t1", "TTL(ms)"))
                .containsExactly(Long.toString(Duration.ofDays(30).toMillis()));
        session.execute("UNSET TTL FROM root.guide_plant.berlin.t1"); // it would outlive the database
    }

    @Test
    void seriesOfTheirOwnHaveSettingsOfTheirOwn() {
        ScaleMapper scales = new ScaleMapper(session);
        scales.insert(List.of(new Scale(1, "s1", 1, 1.2345f), new Scale(2, "s1", 2, 2f), new Scale(3, "s1", 3, 3f)));
        session.execute("FLUSH root.guide");

        assertThat(column("SELECT weight FROM root.guide.scales.s1", "root.guide.scales.s1.weight"))
                .containsExactly("1.0", "3.0");
        assertThat(column("SELECT temperature FROM root.guide.scales.s1", "root.guide.scales.s1.temperature"))
                .first()
                .asString()
                .matches("1\\.23[45]");
    }

    @Test
    void someValuesGoOneWay() {
        FlowMapper flows = new FlowMapper(session);
        roundTrip(flows, new Flow(NOW, "f1", 1.5, null));

        session.execute("CREATE ALIGNED TIMESERIES root.guide.flows.f1(forecast DOUBLE)");
        session.execute(
                "INSERT INTO root.guide.flows.f1(time, forecast) ALIGNED VALUES (" + NOW.toEpochMilli() + ", 2)");
        assertThat(flows.select().where(FlowMapper.LITRES.gt(1000.0)).list())
                .containsExactly(new Flow(NOW, "f1", 1.5, 2.0));
    }

    private <E> void roundTrip(TimeseriesMapper<E> mapper, E entity) {
        mapper.insert(entity);

        assertThat(mapper.select().list())
                .usingRecursiveFieldByFieldElementComparator()
                .contains(entity);
    }

    private List<String> column(String statement, String... columns) {
        List<String> cells = new ArrayList<>();
        try (ResultSet result = session.query(statement)) {
            while (result.next()) {
                cells.add(Arrays.stream(columns)
                        .map(column -> String.valueOf(result.getObject(result.column(column))))
                        .collect(Collectors.joining(" ")));
            }
        }
        return cells;
    }
}
