package io.dendro.integration.shapes;

import static io.dendro.integration.shapes.RoundTrip.LATER;
import static io.dendro.integration.shapes.RoundTrip.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.integration.shapes.Gaps.Boxes;
import io.dendro.integration.shapes.Gaps.Defaults;
import io.dendro.integration.shapes.Gaps.Kind;
import io.dendro.integration.shapes.Gaps.Marked;
import io.dendro.integration.shapes.Gaps.Options;
import io.dendro.integration.shapes.Gaps.Strict;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A missing value is missing when it comes back, or what its component declares instead. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GapShapesTest {
    private final Session session;

    GapShapesTest(Session session) {
        this.session = session;
    }

    @BeforeEach
    void startEmpty() {
        RoundTrip.startEmpty(session);
    }

    @Test
    void optionalsComeBackFullAndEmpty() {
        Options full = new Options(
                NOON,
                "d",
                Optional.of("n"),
                Optional.of(1),
                Optional.of(LocalDate.of(2024, 2, 29)),
                OptionalInt.of(2),
                OptionalLong.of(3),
                OptionalDouble.of(4.5),
                5);
        Options empty = new Options(
                LATER,
                "d",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty(),
                5);
        new RoundTrip<>(Options.class, Gaps_OptionsMapper::new, List.of(full, empty)).run(session);
    }

    @Test
    void boxesComeBackFullAndNull() {
        Boxes full = new Boxes(
                NOON,
                "d",
                true,
                (byte) 1,
                (short) 2,
                3,
                4L,
                5.5f,
                6.5,
                "n",
                Instant.EPOCH,
                LocalDate.of(2024, 1, 1),
                7);
        Boxes empty = new Boxes(LATER, "d", null, null, null, null, null, null, null, null, null, null, 7);
        new RoundTrip<>(Boxes.class, Gaps_BoxesMapper::new, List.of(full, empty)).run(session);
    }

    @Test
    void missingValueIsReadAsItsDefault() {
        Gaps_DefaultsMapper mapper = new Gaps_DefaultsMapper(session);
        mapper.insert(new Defaults(NOON, "d", 1, 2, false, 0.25, "n", Kind.KNOWN, 9));
        session.execute(
                "INSERT INTO root.it_shapes.defaults.d(time, always) ALIGNED VALUES (" + LATER.toEpochMilli() + ", 8)");

        assertThat(mapper.select().list())
                .containsExactly(
                        new Defaults(NOON, "d", 1, 2, false, 0.25, "n", Kind.KNOWN, 9),
                        new Defaults(LATER, "d", 3, -1, true, 0.5, "none", Kind.UNKNOWN, 8));
    }

    @Test
    @SuppressWarnings("NullAway")
    void strictEntityRefusesANullBeforeAnythingIsSent() {
        Gaps_StrictMapper mapper = new Gaps_StrictMapper(session);
        Strict fine = new Strict(NOON, "d", "n", null);
        Strict broken = new Strict(LATER, "d", null, 1.5);

        assertThatThrownBy(() -> mapper.insert(List.of(fine, broken)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("note")
                .hasMessageContaining("Strict");
        assertThat(mapper.select().list()).isEmpty();

        Strict withLoad = new Strict(NOON, "d", "n", 1.5);
        mapper.insert(withLoad);
        assertThat(mapper.select().list()).containsExactly(withLoad);
    }

    @Test
    void componentThatIsNotNullByItsScopeCannotBeReadFromARowWithoutIt() {
        Gaps_MarkedMapper mapper = new Gaps_MarkedMapper(session);
        mapper.insert(new Marked(NOON, "d", "n", 1.5));
        session.execute(
                "INSERT INTO root.it_shapes.marked.d(time, load) ALIGNED VALUES (" + LATER.toEpochMilli() + ", 2.5)");

        assertThatThrownBy(() -> mapper.select().list())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("note")
                .hasMessageContaining("root.it_shapes.marked.d");
    }
}
