package io.dendro.integration.shapes;

import static io.dendro.integration.shapes.RoundTrip.LATER;
import static io.dendro.integration.shapes.RoundTrip.NOON;

import io.dendro.Session;
import io.dendro.integration.shapes.Classes.Bean;
import io.dendro.integration.shapes.Classes.Built;
import io.dendro.integration.shapes.Classes.Fields;
import io.dendro.integration.shapes.Classes.Hidden;
import io.dendro.integration.shapes.Classes.Immutable;
import io.dendro.integration.shapes.Classes.Mixed;
import io.dendro.testing.junit.IoTDBTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records and classes of every make come back as they were written, nulls too. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClassShapesTest {
    private final Session session;

    ClassShapesTest(Session session) {
        this.session = session;
    }

    static List<RoundTrip<?>> shapes() {
        return List.of(
                new RoundTrip<>(
                        Hidden.class,
                        Classes_HiddenMapper::new,
                        List.of(new Hidden(NOON, "m`1", 0.5, 900), new Hidden(LATER, "m`1", 0.25, null))),
                new RoundTrip<>(
                        Fields.class,
                        Classes_FieldsMapper::new,
                        List.of(Fields.of(NOON, 0.5, 900), Fields.of(LATER, 0.25, null))),
                new RoundTrip<>(
                        Bean.class,
                        Classes_BeanMapper::new,
                        List.of(Bean.of(NOON, 0.5, 900), Bean.of(LATER, 0.25, null))),
                new RoundTrip<>(
                        Immutable.class,
                        Classes_ImmutableMapper::new,
                        List.of(
                                new Immutable(900, 2.5, 0.5, "machine", "plant", NOON),
                                new Immutable(null, 3.5, 0.25, "machine", "plant", LATER))),
                new RoundTrip<>(
                        Built.class,
                        Classes_BuiltMapper::new,
                        List.of(
                                Built.builder()
                                        .time(NOON)
                                        .setMachine("m1")
                                        .withLoad(0.5)
                                        .note("n")
                                        .build(),
                                Built.builder()
                                        .time(LATER)
                                        .setMachine("m1")
                                        .withLoad(0.25)
                                        .build())),
                new RoundTrip<>(
                        Mixed.class,
                        Classes_MixedMapper::new,
                        List.of(Mixed.of(NOON, 0.5, 900), Mixed.of(LATER, 0.25, null))));
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
