package io.dendro.integration.shapes;

import static io.dendro.integration.shapes.Nests_FlowMapper.LITRES;
import static io.dendro.integration.shapes.Nests_FlowMapper.TIME;
import static io.dendro.integration.shapes.Nests_TripMapper.POSITION_LATITUDE;
import static io.dendro.integration.shapes.RoundTrip.LATER;
import static io.dendro.integration.shapes.RoundTrip.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.integration.shapes.Nests.Engine;
import io.dendro.integration.shapes.Nests.Flow;
import io.dendro.integration.shapes.Nests.Kind;
import io.dendro.integration.shapes.Nests.Leg;
import io.dendro.integration.shapes.Nests.Pair;
import io.dendro.integration.shapes.Nests.Position;
import io.dendro.integration.shapes.Nests.Taxi;
import io.dendro.integration.shapes.Nests.Trip;
import io.dendro.integration.shapes.Nests.Van;
import io.dendro.integration.shapes.Nests.Weather;
import io.dendro.testing.junit.IoTDBTest;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is embedded comes back with its entity; what is computed or only read goes one way. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NestShapesTest {
    private final Session session;

    NestShapesTest(Session session) {
        this.session = session;
    }

    @BeforeEach
    void startEmpty() {
        RoundTrip.startEmpty(session);
    }

    @Test
    void embeddedTypesComeBackWholeInPartOrNotAtAll() {
        Trip whole = new Trip(
                NOON,
                "car",
                new Position(13.5, 52.5),
                50,
                Weather.of(21.5, true),
                new Pair<>(1.5f, 2),
                new Leg(new Position(1, 2), new Position(3, 4), Kind.FERRY));
        Trip part = new Trip(
                LATER,
                "car",
                new Position(13.5, 53),
                51,
                Weather.of(null, false),
                new Pair<>(null, 2),
                new Leg(new Position(1, 2), null, null));
        Trip nothing = new Trip(LATER.plusSeconds(1), "car", null, 52, null, null, null);

        new RoundTrip<>(Trip.class, Nests_TripMapper::new, List.of(whole, part, nothing)).run(session);

        assertThat(new Nests_TripMapper(session)
                        .select()
                        .where(POSITION_LATITUDE.gt(52.75))
                        .list())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(part);
    }

    @Test
    void embeddedObjectThatIsNeverNullComesBackEvenWithoutValues() {
        Van van = new Van(NOON, "v", 50, new Position(13.5, 52.5), new Engine(null, OptionalInt.empty()));

        new RoundTrip<>(Van.class, Nests_VanMapper::new, List.of(van)).run(session);
    }

    @Test
    void embeddedObjectThatIsNeverNullCannotBeReadWithoutWhatItNeeds() {
        Nests_VanMapper vans = new Nests_VanMapper(session);
        vans.insert(new Van(NOON, "v", 50, new Position(13.5, 52.5), new Engine(900, OptionalInt.of(3))));
        session.execute(
                "INSERT INTO root.it_shapes.vans.v(time, speed) ALIGNED VALUES (" + LATER.toEpochMilli() + ", 51)");

        assertThatThrownBy(() -> vans.select().list())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining(
                        "component position.longitude of Van (device root.it_shapes.vans.v, time " + LATER)
                .hasMessageContaining("where rows may have nothing of position, declare position @Nullable");
    }

    @Test
    void nullEmbeddedObjectIsRefusedWhereTheEntityRefusesNulls() {
        Nests_TaxiMapper taxis = new Nests_TaxiMapper(session);

        Taxi lost = new Taxi(NOON, "t", 50, null, new Position(13.5, 52.5));
        assertThatThrownBy(() -> taxis.insert(lost))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("component position is null")
                .hasMessageContaining("declare the component @Nullable");

        Taxi homeless = new Taxi(NOON, "t", 50, new Position(13.5, 52.5), null);
        new RoundTrip<>(Taxi.class, Nests_TaxiMapper::new, List.of(homeless)).run(session);
    }

    @Test
    void computedMeasurementIsStoredAndCanBeAskedFor() {
        Nests_FlowMapper flows = new Nests_FlowMapper(session);
        flows.insert(List.of(new Flow(NOON, "p1", null, 1.5), new Flow(LATER, "p1", null, 2.5)));

        assertThat(flows.select(TIME, LITRES)
                        .where(LITRES.gt(2000.0))
                        .map((time, litres) -> time + " " + litres)
                        .list())
                .containsExactly(LATER + " 2500.0");
        assertThat(flows.select().list())
                .containsExactly(new Flow(NOON, "p1", null, 1.5), new Flow(LATER, "p1", null, 2.5));
    }

    @Test
    void readOnlyMeasurementIsReadWhenAnotherWroteItAndNeverWritten() {
        Nests_FlowMapper flows = new Nests_FlowMapper(session);
        flows.schema().create();
        flows.insert(new Flow(NOON, "p1", 0.9, 1.5));
        assertThat(flows.select().list())
                .as("the value was ours, and the series is another's")
                .containsExactly(new Flow(NOON, "p1", null, 1.5));

        session.execute("CREATE ALIGNED TIMESERIES root.it_shapes.flow.p1(quality DOUBLE)");
        session.execute(
                "INSERT INTO root.it_shapes.flow.p1(time, quality) ALIGNED VALUES (" + NOON.toEpochMilli() + ", 0.5)");

        assertThat(flows.select().list()).containsExactly(new Flow(NOON, "p1", 0.5, 1.5));
    }
}
