package io.dendro.integration.projection;

import static io.dendro.integration.projection.PressMapper.FORCE;
import static io.dendro.integration.projection.PressMapper.LINE;
import static io.dendro.integration.projection.PressMapper.PLANT;
import static io.dendro.integration.projection.PressMapper.STROKES;
import static io.dendro.integration.projection.PressMapper.TIME;
import static io.dendro.query.Window.window;
import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.integration.Databases;
import io.dendro.query.Fill;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Generated projections give what plain Java makes of the same rows. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectionTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final List<Press> ROWS = rows();

    private final Session session;
    private final PressMapper presses;

    ProjectionTest(Session session) {
        this.session = session;
        this.presses = new PressMapper(session);
    }

    @BeforeEach
    void store() {
        Databases.drop(session, "root.it_projections");
        presses.insert(ROWS);
    }

    @Test
    void single_rows_come_with_every_kind_of_column() {
        List<Snapshot> found = presses.select(SnapshotProjection.SNAPSHOT).list();

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        ROWS.stream().map(Snapshot::of).toList());
    }

    @Test
    void single_rows_take_the_clauses_of_rows() {
        List<Snapshot> found = presses.select(SnapshotProjection.SNAPSHOT)
                .at(PLANT.eq("berlin"), LINE.eq(1))
                .where(FORCE.gt(3.0))
                .orderBy(TIME.desc())
                .limit(2)
                .list();

        assertThat(found)
                .containsExactlyElementsOf(ROWS.stream()
                        .filter(row -> row.plant().equals("berlin") && row.line() == 1 && row.force() > 3)
                        .sorted((one, other) -> other.time().compareTo(one.time()))
                        .limit(2)
                        .map(Snapshot::of)
                        .toList());
    }

    @Test
    void a_primitive_that_a_row_lacks_is_an_error_that_names_both_sides() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> presses.select(StrokesProjection.STROKES).list())
                .withMessageContaining("strokes has no value in this row")
                .withMessageContaining("of Strokes is never null");

        assertThat(presses.select(StrokesProjection.STROKES)
                        .where(STROKES.isNotNull())
                        .list())
                .hasSize(
                        (int) ROWS.stream().filter(row -> row.strokes() != null).count());
    }

    @Test
    void a_row_that_lacks_a_primitive_is_told_with_its_time_and_device() {
        Press lacking =
                ROWS.stream().filter(row -> row.strokes() == null).findFirst().orElseThrow();
        var rows = presses.select(StrokesProjection.STROKES)
                .at(PLANT.eq(lacking.plant()), LINE.eq((int) lacking.line()))
                .where(TIME.from(lacking.time()));

        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(rows::list)
                .withMessageContaining("strokes has no value")
                .withMessageContaining("Press, time " + lacking.time())
                .withMessageContaining("device root.it_projections." + lacking.plant() + ".`" + lacking.line() + "`");
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(rows.fill(Fill.previous())::list)
                .withMessageContaining("strokes has no value")
                .withMessageContaining(
                        "nodes [" + lacking.plant() + ", " + lacking.line() + "], time " + lacking.time());
    }

    @Test
    void windows_of_one_press_have_its_aggregates() {
        Instant end = BEGIN.plus(MINUTE.multipliedBy(3));
        List<Minute.OfPress> found = presses.select(Minute_OfPressProjection.OF_PRESS)
                .at(PLANT.eq("berlin"), LINE.eq(2))
                .groupBy(window(MINUTE).between(BEGIN, end))
                .list();

        assertThat(found).containsExactly(windowOfPress(0), windowOfPress(1), windowOfPress(2));
    }

    @Test
    void a_window_without_rows_has_a_count_of_nothing_and_nulls() {
        Instant later = BEGIN.plus(Duration.ofHours(1));
        List<Minute.OfPress> found = presses.select(Minute_OfPressProjection.OF_PRESS)
                .at(PLANT.eq("berlin"), LINE.eq(2))
                .groupBy(window(MINUTE).between(later, later.plus(MINUTE)))
                .list();

        assertThat(found)
                .containsExactly(new Minute.OfPress(
                        later, later.plus(MINUTE), "berlin", 2, 0, null, null, null, null, null, null));
    }

    @Test
    void lines_are_merged_over_plants() {
        // region line
        List<Minute.OfLine> found = presses.select(Minute_OfLineProjection.OF_LINE)
                .groupBy(window(Duration.ofMinutes(10)).between(BEGIN, BEGIN.plus(Duration.ofMinutes(10))))
                .list();
        // endregion

        Map<Short, Double> means = ROWS.stream().collect(groupingBy(Press::line, averagingDouble(Press::force)));
        assertThat(found).hasSize(means.size()).allSatisfy(minute -> {
            assertThat(minute.start()).isEqualTo(BEGIN);
            assertThat(minute.force()).isCloseTo(means.get((short) minute.line()), within(1e-9));
            assertThat(minute.strokes())
                    .isEqualTo(ROWS.stream()
                            .filter(row -> row.line() == minute.line() && row.strokes() != null)
                            .count());
        });
    }

    @Test
    void every_other_function_gives_what_its_name_says() {
        Statistics found = presses.select(StatisticsProjection.STATISTICS)
                .at(PLANT.eq("oslo"), LINE.eq(1))
                .list()
                .get(0);

        List<Press> rows = of("oslo", 1);
        List<Instant> strokes = rows.stream()
                .filter(row -> row.strokes() != null)
                .map(Press::time)
                .toList();
        Instant first = strokes.get(0);
        Instant last = strokes.get(strokes.size() - 1);
        double mean = rows.stream().mapToDouble(Press::force).average().orElseThrow();
        double squares = rows.stream()
                .mapToDouble(row -> (row.force() - mean) * (row.force() - mean))
                .sum();
        assertThat(found.plant()).isEqualTo("oslo");
        assertThat(found.line()).isEqualTo(1);
        assertThat(found.extreme()).isEqualTo(-12);
        assertThat(found.mode()).isTrue();
        assertThat(found.first()).isEqualTo(first);
        assertThat(found.last()).isEqualTo(last);
        assertThat(found.between()).isEqualTo(Duration.between(first, last));
        assertThat(found.varianceOfAll()).isCloseTo(squares / rows.size(), within(1e-9));
        assertThat(found.variance()).isCloseTo(squares / (rows.size() - 1), within(1e-9));
        assertThat(found.varianceOfSample()).isEqualTo(found.variance());
        assertThat(found.deviationOfAll()).isCloseTo(Math.sqrt(squares / rows.size()), within(1e-9));
        assertThat(found.deviation()).isCloseTo(Math.sqrt(squares / (rows.size() - 1)), within(1e-9));
        assertThat(found.deviationOfSample()).isEqualTo(found.deviation());
    }

    private static Minute.OfPress windowOfPress(int minute) {
        Instant start = BEGIN.plus(MINUTE.multipliedBy(minute));
        Instant end = start.plus(MINUTE);
        List<Press> rows = of("berlin", 2).stream()
                .filter(row -> !row.time().isBefore(start) && row.time().isBefore(end))
                .toList();
        return new Minute.OfPress(
                start,
                end,
                "berlin",
                2,
                rows.size(),
                rows.stream().mapToDouble(Press::force).average().orElseThrow(),
                rows.stream().mapToDouble(Press::force).max().orElseThrow(),
                rows.stream()
                        .map(Press::strokes)
                        .filter(Objects::nonNull)
                        .mapToDouble(Integer::doubleValue)
                        .sum(),
                rows.stream()
                        .map(Press::state)
                        .filter(Objects::nonNull)
                        .reduce((one, next) -> next)
                        .orElse(null),
                rows.stream()
                        .map(Press::uptime)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                rows.stream()
                        .map(Press::position)
                        .filter(Objects::nonNull)
                        .map(Press.Position::x)
                        .min(Integer::compareTo)
                        .orElse(null));
    }

    private static List<Press> of(String plant, int line) {
        return ROWS.stream()
                .filter(row -> row.plant().equals(plant) && row.line() == line)
                .toList();
    }

    /** Twelve rows of each press, in windows of four; halves and quarters, so that sums are exact. */
    private static List<Press> rows() {
        List<Press> rows = new ArrayList<>();
        for (String plant : List.of("berlin", "oslo")) {
            for (short line = 1; line <= 2; line++) {
                for (int i = 0; i < 12; i++) {
                    rows.add(row(plant, line, i));
                }
            }
        }
        return List.copyOf(rows);
    }

    private static Press row(String plant, short line, int i) {
        return new Press(
                BEGIN.plusSeconds(15L * i),
                plant,
                line,
                line + i * 0.5 + plant.length() * 0.25,
                i % 3 == 1 ? null : 100 * line + i,
                i % 2 == 0 ? Optional.of(20f + i) : Optional.empty(),
                i % 3 != 0,
                i % 4 == 3 ? null : Press.State.values()[i % 2],
                i % 5 == 0 ? null : Duration.ofMinutes(i),
                i % 6 == 2 ? null : new Press.Position(i - 5, -1 - i));
    }
}
