package io.dendro.integration.shapes;

import static io.dendro.integration.shapes.RoundTrip.LATER;
import static io.dendro.integration.shapes.RoundTrip.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.integration.shapes.Families.Boiler;
import io.dendro.integration.shapes.Families.Oven;
import io.dendro.integration.shapes.Families.Pump;
import io.dendro.testing.junit.IoTDBTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Entities with supertypes come back as they were written, and those of one template read one another's rows. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamilyShapesTest {
    private final Session session;

    FamilyShapesTest(Session session) {
        this.session = session;
    }

    @BeforeEach
    void startEmpty() {
        RoundTrip.startEmpty(session);
    }

    @Test
    void typeParameterIsKnownInEachSubclass() {
        new RoundTrip<>(
                        Boiler.class,
                        Families_BoilerMapper::new,
                        List.of(Boiler.of(NOON, 1.5, "old one"), Boiler.of(LATER, null, null)))
                .run(session);
        new RoundTrip<>(
                        Pump.class,
                        Families_PumpMapper::new,
                        List.of(new Pump(true, NOON, "berlin", "high"), new Pump(false, LATER, "berlin", null)))
                .run(session);
    }

    @Test
    void entitiesOfOneTemplateReadTheMeasurementsThatTheyHave() {
        Families_Oven_LargeMapper large = new Families_Oven_LargeMapper(session);
        Families_Oven_SmallMapper small = new Families_Oven_SmallMapper(session);
        large.insert(List.of(new Oven.Large(NOON, "o1", 200.5, 2), new Oven.Large(LATER, "o1", 210, null)));
        small.insert(new Oven.Small(NOON, "o2", 180.25));

        assertThat(small.select().list())
                .containsExactlyInAnyOrder(
                        new Oven.Small(NOON, "o1", 200.5),
                        new Oven.Small(LATER, "o1", 210),
                        new Oven.Small(NOON, "o2", 180.25));
        assertThat(large.select().list())
                .containsExactlyInAnyOrder(
                        new Oven.Large(NOON, "o1", 200.5, 2),
                        new Oven.Large(LATER, "o1", 210, null),
                        new Oven.Large(NOON, "o2", 180.25, null));
    }
}
