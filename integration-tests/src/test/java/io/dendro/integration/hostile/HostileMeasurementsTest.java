package io.dendro.integration.hostile;

import static io.dendro.integration.hostile.CuriosityMapper.DEVICE;
import static io.dendro.integration.hostile.CuriosityMapper.TIME;
import static io.dendro.query.Window.condition;
import static io.dendro.query.Window.count;
import static io.dendro.query.Window.variation;
import static io.dendro.query.Window.window;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.model.NodeName;
import io.dendro.query.Case;
import io.dendro.query.Fill;
import io.dendro.query.NumberColumn;
import io.dendro.query.NumberFunction;
import io.dendro.query.PageKey;
import io.dendro.query.Run;
import io.dendro.query.TextColumn;
import io.dendro.query.UserFunction;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Measurements of any legal name, beside one whose name begins with it: in every clause the name means its own series. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileMeasurementsTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Pattern SIGN_OF_PATTERNS = Pattern.compile("[.*+?|()\\[\\]{}^$\\\\]");

    /** Names that Dendro or the server gives to columns of results. */
    private static final List<String> OF_RESULTS =
            List.of("c0", "c1", "c0 AS c1", "Value", "DataType", "count(x)", "c0`, `c1", "a AS `time", "c*");

    private static final List<String> REFUSED = List.of("Device", "device");

    private final Session session;
    private final Set<String> names = new LinkedHashSet<>(HostileNames.LEGAL);
    private final Findings findings = new Findings();

    HostileMeasurementsTest(Session session) {
        this.session = session;
        names.addAll(OF_RESULTS);
        names.removeAll(REFUSED);
    }

    @BeforeAll
    void startEmpty() {
        Databases.drop(session, "root.it_curiosities");
    }

    /** A device for each name, as one device can have a name once only. */
    private Subject subject(String name) {
        CuriosityMapper mapper = CuriosityMapper.of(name, session);
        String device = "d" + List.copyOf(names).indexOf(name);
        List<Curiosity> rows = List.of(
                new Curiosity(NOON, device, 1, "a"),
                new Curiosity(NOON.plus(TICK), device, 2, null),
                new Curiosity(NOON.plus(TICK.multipliedBy(2)), device, 2, name));
        mapper.insert(rows);
        return new Subject(name, mapper, device, rows);
    }

    private record Subject(String name, CuriosityMapper mapper, String device, List<Curiosity> rows) {
        NumberColumn<Curiosity, Integer> number() {
            return mapper.number();
        }

        TextColumn<Curiosity> text() {
            return mapper.text();
        }
    }

    @Test
    void namesMeanTheirOwnSeriesInEveryClause() {
        for (String name : names) {
            Subject subject = subject(name);
            askForRows(subject);
            askForGroups(subject);
            askForWindows(subject);
            askForEntities(subject);
            askForSeries(subject);
            delete(subject);
        }
        findings.assertNone("names of measurements");
    }

    private void askForRows(Subject subject) {
        NumberColumn<Curiosity, Integer> number = subject.number();
        TextColumn<Curiosity> text = subject.text();
        findings.compare(
                "rows",
                subject.name(),
                List.of(
                        "2 null 3.0 2 many null",
                        "2 " + subject.name() + " 3.0 2 many " + subject.name() + "!",
                        "1 a 2.0 1 few a!"),
                () -> subject.mapper()
                        .select(
                                number,
                                text,
                                number.plus(1),
                                number.apply(NumberFunction.CEIL).asInt(),
                                Case.when(number.gt(1)).then("many").otherwise("few"),
                                text.concat(
                                        Case.when(text.isNotNull()).then("!").otherwiseNull()))
                        .at(DEVICE.eq(subject.device()))
                        .where(number.between(1, 2).and(text.isNull().or(text.ne("x"))))
                        .orderBy(number.desc(), TIME.asc())
                        .map((a, b, c, d, e, f) -> a + " " + b + " " + c + " " + d + " " + e + " " + f)
                        .list());
        findings.compare(
                "functions over series",
                subject.name(),
                List.of("null true", "1 false", "0 false"),
                () -> subject.mapper()
                        .select(
                                TIME,
                                number.series().difference(),
                                UserFunction.toBoolean("in_range")
                                        .with("lower", "0")
                                        .with("upper", "1")
                                        .of(number))
                        .at(DEVICE.eq(subject.device()))
                        .map((time, difference, within) -> difference + " " + within)
                        .list());
    }

    private void askForGroups(Subject subject) {
        NumberColumn<Curiosity, Integer> number = subject.number();
        TextColumn<Curiosity> text = subject.text();
        findings.compare("merged groups", subject.name(), List.of("5.0 2 2 " + subject.name()), () -> subject.mapper()
                .select(number.sum(), number.max(), text.count(), text.last())
                .at(DEVICE.in(subject.device(), "absent"))
                .having(number.max().gt(1))
                .orderBy(number.max().desc())
                .map((sum, max, count, last) -> sum + " " + max + " " + count + " " + last)
                .list());
        findings.compare(
                "groups of one device", subject.name(), List.of("2 a 1.6666666666666667 1"), () -> subject.mapper()
                        .select(
                                number.max(),
                                text.atMinOf(number),
                                number.avg(),
                                text.isNull().countRuns(Run.ofAtLeast(1)))
                        .at(DEVICE.eq(subject.device()))
                        .having(text.first().eq("a"))
                        .map((max, least, mean, runs) -> max + " " + least + " " + mean + " " + runs)
                        .list());
    }

    private void askForWindows(Subject subject) {
        NumberColumn<Curiosity, Integer> number = subject.number();
        TextColumn<Curiosity> text = subject.text();
        var totals = subject.mapper().select(TIME, DEVICE, number.sum()).at(DEVICE.eq(subject.device()));
        findings.compare("variation", subject.name(), List.of(1.0, 4.0), () -> totals.groupBy(variation(number, 0))
                .map((time, device, sum) -> sum)
                .list());
        findings.compare("condition", subject.name(), List.of(4.0), () -> totals.groupBy(
                        condition(number.gt(1), Run.ofAtLeast(1)))
                .map((time, device, sum) -> sum)
                .list());
        findings.compare("count", subject.name(), List.of(3.0), () -> totals.groupBy(count(number, 2))
                .map((time, device, sum) -> sum)
                .list());
        findings.compare("window of time", subject.name(), List.of("a", "a", subject.name()), () -> subject.mapper()
                .select(TIME, text.last())
                .at(DEVICE.eq(subject.device()))
                .groupBy(window(TICK).between(NOON, NOON.plus(TICK.multipliedBy(3))))
                .fill(Fill.previous())
                .map((time, last) -> last)
                .list());
    }

    private void askForEntities(Subject subject) {
        var entities = subject.mapper().select().at(DEVICE.eq(subject.device()));
        List<Curiosity> rows = subject.rows();
        findings.compare("entities", subject.name(), rows, entities::list);
        findings.compare("sorted entities", subject.name(), List.of(rows.get(2)), () -> entities.where(
                        subject.text().eq(subject.name()))
                .orderBy(subject.number().desc())
                .limit(1)
                .list());
        findings.compare(
                "count",
                subject.name(),
                List.of(2L),
                () -> List.of(entities.where(subject.number().eq(2)).count()));
        findings.compare("page", subject.name(), rows.subList(1, 2), () -> entities.page(new PageKey(NOON, 1), 1)
                .rows());
        findings.compare(
                "fill",
                subject.name(),
                List.of("a", "a", subject.name()),
                () -> entities.fill(Fill.previous()).list().stream()
                        .map(Curiosity::text)
                        .toList());
        findings.compare(
                "explain",
                subject.name(),
                List.of(true),
                () -> List.of(entities.explain().contains("it_curiosities")));
        String quoted = NodeName.quote(subject.name());
        findings.compare("statement of one's own", subject.name(), List.of(1, 2, 2), () -> subject
                .mapper()
                .query("SELECT " + quoted + " FROM root.it_curiosities." + subject.device() + " ALIGN BY DEVICE")
                .list()
                .stream()
                .map(Curiosity::number)
                .toList());
    }

    private void askForSeries(Subject subject) {
        findings.compare(
                "last",
                subject.name(),
                List.of(2),
                () -> subject.mapper().last(subject.number()).at(DEVICE.eq(subject.device())).list().stream()
                        .map(last -> last.as(subject.number()).orElseThrow())
                        .toList());
        findings.compare(
                "series",
                subject.name(),
                List.of(true),
                () -> List.of(subject.mapper().series().at(DEVICE.eq(subject.device())).list().stream()
                        .anyMatch(series -> series.measurement().equals(subject.name()))));
    }

    /** The server takes some names for regular expressions, and would delete the rows of others. */
    private void delete(Subject subject) {
        if (SIGN_OF_PATTERNS.matcher(subject.name()).find()) {
            assertThatIllegalStateException()
                    .isThrownBy(subject.mapper()::delete)
                    .withMessageContaining("regular expression");
            return;
        }
        findings.compare("delete", subject.name(), subject.rows().subList(1, 3), () -> {
            subject.mapper()
                    .delete()
                    .at(DEVICE.eq(subject.device()))
                    .where(TIME.eq(NOON))
                    .execute();
            return subject.mapper().select().at(DEVICE.eq(subject.device())).list();
        });
    }

    @Test
    void theServersOwnNamesOfColumnsAreRefused() {
        for (String name : List.of("Device", "__endTime", "__endtime")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CuriosityMapper.of(name, session))
                    .withMessageContaining(name);
        }
    }

    @Test
    void sortingByAMeasurementNamedDeviceIsRefused() {
        for (String name : List.of("device", "DEVICE")) {
            NumberColumn<Curiosity, Integer> number =
                    CuriosityMapper.of(name, session).number();
            assertThatIllegalArgumentException().isThrownBy(number::asc).withMessageContaining("device");
            assertThatIllegalArgumentException().isThrownBy(number::desc);
        }
    }
}
