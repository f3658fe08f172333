package io.dendro.integration.shapes;

import static io.dendro.integration.shapes.RoundTrip.LATER;
import static io.dendro.integration.shapes.RoundTrip.NOON;

import io.dendro.Session;
import io.dendro.integration.shapes.Lomboks.Both;
import io.dendro.integration.shapes.Lomboks.Changing;
import io.dendro.integration.shapes.Lomboks.Defaulting;
import io.dendro.integration.shapes.Lomboks.Fixed;
import io.dendro.integration.shapes.Lomboks.Initial;
import io.dendro.integration.shapes.Lomboks.Made;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Classes whose methods did not exist when the processor ran come back as they were written. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LombokShapesTest {
    private final Session session;

    LombokShapesTest(Session session) {
        this.session = session;
    }

    static List<RoundTrip<?>> shapes() {
        return List.of(
                new RoundTrip<>(
                        Fixed.class,
                        Lomboks_FixedMapper::new,
                        List.of(new Fixed(NOON, "m1", 0.5, true, 900), new Fixed(LATER, "m1", 0.25, false, null))),
                new RoundTrip<>(
                        Changing.class,
                        Lomboks_ChangingMapper::new,
                        List.of(changing(NOON, 0.5, 900), changing(LATER, 0.25, null))),
                new RoundTrip<>(
                        Made.class,
                        Lomboks_MadeMapper::new,
                        List.of(
                                Made.builder()
                                        .time(NOON)
                                        .machine("m1")
                                        .load(0.5)
                                        .rpm(900)
                                        .build(),
                                Made.builder()
                                        .time(LATER)
                                        .machine("m1")
                                        .load(0.25)
                                        .build())),
                new RoundTrip<>(
                        Both.class,
                        Lomboks_BothMapper::new,
                        List.of(new Both(NOON, "m1", 0.5, 900), new Both(LATER, "m1", 0.25, null))),
                new RoundTrip<>(
                        Defaulting.class,
                        Lomboks_DefaultingMapper::new,
                        List.of(
                                Defaulting.builder().time(NOON).machine("m1").build(),
                                Defaulting.builder()
                                        .time(LATER)
                                        .machine("m1")
                                        .load(0.25)
                                        .build())),
                new RoundTrip<>(Initial.class, Lomboks_InitialMapper::new, List.of(initial())));
    }

    private static Initial initial() {
        Initial initial = new Initial();
        initial.setTime(NOON);
        initial.setMachine("m1");
        initial.setNote("all well");
        return initial;
    }

    private static Changing changing(Instant time, double load, @Nullable Integer rpm) {
        Changing changing = new Changing();
        changing.setTime(time);
        changing.setMachine("m1");
        changing.setLoad(load);
        changing.setRunning(rpm != null);
        changing.setRpm(rpm);
        return changing;
    }

    @BeforeAll
    void startEmpty() {
        RoundTrip.startEmpty(session);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void comesBackAsWritten(RoundTrip<?> shape) {
        shape.run(session);
    }
}
