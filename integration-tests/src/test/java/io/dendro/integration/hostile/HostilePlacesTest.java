package io.dendro.integration.hostile;

import static io.dendro.integration.entity.TextReadingMapper.DEVICE;
import static io.dendro.integration.entity.TextReadingMapper.LABEL;
import static io.dendro.integration.entity.TextReadingMapper.NOTE;
import static io.dendro.integration.entity.TextReadingMapper.TIME;
import static io.dendro.query.Window.condition;
import static io.dendro.query.Window.window;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.Parameters;
import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.LooseTexts;
import io.dendro.integration.entity.TextReading;
import io.dendro.integration.entity.TextReadingMapper;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.query.Case;
import io.dendro.query.Condition;
import io.dendro.query.Fill;
import io.dendro.query.Group;
import io.dendro.query.Groupable;
import io.dendro.query.PageKey;
import io.dendro.query.Run;
import io.dendro.query.Selectable;
import io.dendro.query.TextColumn;
import io.dendro.query.TimeWindow;
import io.dendro.query.UserFunction;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any text in any place of a query that takes one, over rows that hold these very texts: the query means what plain Java
 * says, or is refused when it is built.
 */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePlacesTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");
    private static final Duration TICK = Duration.ofSeconds(1);

    /** The long one is short here, as it is in every cell of some answers. */
    private static final List<String> TEXTS = Stream.concat(
                    HostileTexts.LEGAL.stream().filter(text -> text.length() < 100),
                    Stream.of("It's \"long\" ".repeat(300)))
            .toList();

    private static final TimeWindow TICKS = window(TICK).between(NOON, NOON.plus(TICK.multipliedBy(TEXTS.size())));

    private final Session session;
    private final TimeseriesMapper<TextReading> aligned;
    private final TimeseriesMapper<TextReading> loose;
    private final Findings findings = new Findings();

    /** The server answers in different code for each of these. */
    private enum Storage {
        ALIGNED,
        NON_ALIGNED
    }

    HostilePlacesTest(Session session) {
        this.session = session;
        this.aligned = new TextReadingMapper(session);
        this.loose = new LooseTexts(session);
    }

    @BeforeAll
    void store() {
        Databases.drop(session, "root.it_texts");
        Databases.drop(session, "root.it_loose_texts");
        List<TextReading> rows = new ArrayList<>();
        TEXTS.forEach(text -> rows.add(new TextReading(NOON.plus(TICK.multipliedBy(rows.size())), "d1", text, text)));
        aligned.insert(rows);
        loose.insert(rows);
    }

    @ParameterizedTest
    @EnumSource
    void conditionsFindTheTextsThatPlainJavaFinds(Storage storage) {
        forEachCondition((place, text) -> {
            TextColumn<TextReading> column = columnFor(text);
            Condition<TextReading> condition = place.asked().of(column, text);
            findings.compare("where " + place.name(), text, matching(place, text), () -> mapper(storage)
                    .select(column)
                    .where(condition)
                    .map(label -> label)
                    .list());
        });
        findings.assertNone("where, " + storage);
    }

    @ParameterizedTest
    @EnumSource
    void conditionsAreValuesAndCases(Storage storage) {
        List<Probe<Selectable<TextReading, ?>>> probes = new ArrayList<>();
        forEachCondition((place, text) -> {
            Condition<TextReading> condition = place.asked().of(columnFor(text), text);
            probes.add(new Probe<>("value of " + place.name(), text, condition.asBoolean(), truths(place, text)));
            probes.add(new Probe<>(
                    "case of " + place.name(),
                    text,
                    Case.when(condition).then(text).otherwise("no " + text),
                    truths(place, text).stream()
                            .map(holds -> holds ? text : "no " + text)
                            .toList()));
        });
        ask(storage, probes);
        findings.assertNone("conditions as values, " + storage);
    }

    @ParameterizedTest
    @EnumSource
    void textsAreComputedWith(Storage storage) {
        List<Probe<Selectable<TextReading, ?>>> probes = new ArrayList<>();
        for (TextValues place : TextValues.ALL) {
            for (String text : TEXTS) {
                if (place.taken().test(text)) {
                    probes.add(new Probe<>(
                            place.name(),
                            text,
                            place.asked().apply(columnFor(text), text),
                            TEXTS.stream()
                                    .map(stored -> place.meaning().apply(text, stored))
                                    .toList()));
                } else {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> place.asked().apply(LABEL, text));
                }
            }
        }
        ask(storage, probes);
        findings.assertNone("computed texts, " + storage);
    }

    @Test
    void conditionsOfGroupsAreTestedHere() {
        List<Probe<Groupable<Group<TextReading>, ?>>> probes = new ArrayList<>();
        forEachCondition((place, text) -> {
            Condition<Group<TextReading>> condition = place.asked().of(LABEL.first(), text);
            probes.add(new Probe<>("group by " + place.name(), text, condition.asBoolean(), truths(place, text)));
        });
        Probe.ask(
                probes,
                (a, b, c, d, e, f, g, h) -> aligned.select(a, b, c, d, e, f, g, h)
                        .groupBy(TICKS)
                        .map(Probe::cells)
                        .list(),
                findings);
        findings.assertNone("conditions of groups");
    }

    @Test
    void havingFindsTheTextsThatPlainJavaFinds() {
        forEachCondition((place, text) -> {
            if (TEXTS.indexOf(text) % 3 != 0) {
                return;
            }
            TextColumn<TextReading> column = columnFor(text);
            Condition<Group<TextReading>> condition = place.asked().of(column.first(), text);
            findings.compare("having " + place.name(), text, matching(place, text), () -> aligned.select(
                            TIME, DEVICE, column.first())
                    .groupBy(TICKS)
                    .having(condition)
                    .map((time, device, first) -> first)
                    .list());
        });
        findings.assertNone("having");
    }

    @Test
    void runsOfRowsAreThoseOfPlainJava() {
        List<Probe<Groupable<Group<TextReading>, ?>>> probes = new ArrayList<>();
        forEachCondition((place, text) -> {
            Condition<TextReading> condition = place.asked().of(columnFor(text), text);
            probes.add(
                    new Probe<>("runs of " + place.name(), text, condition.countRuns(Run.ofAtLeast(1)), List.of((long)
                            runs(truths(place, text)).size())));
            if (TEXTS.indexOf(text) % 5 == 0) {
                findings.compare("window of " + place.name(), text, runs(truths(place, text)), () -> aligned.select(
                                TIME, DEVICE, NOTE.count())
                        .groupBy(condition(condition, Run.ofAtLeast(1)))
                        .map((time, device, count) -> count)
                        .list());
            }
        });
        Probe.ask(
                probes,
                (a, b, c, d, e, f, g, h) -> aligned.select(a, b, c, d, e, f, g, h)
                        .at(DEVICE.eq("d1"))
                        .map(Probe::cells)
                        .list(),
                findings);
        findings.assertNone("runs and their windows");
    }

    @Test
    void missingTextsAreFilledWithAnyText() {
        aligned.insert(new TextReading(NOON, "filled", "label", "note"));
        session.execute("INSERT INTO root.it_texts.filled(time, note) ALIGNED VALUES (0, 'note')");
        try {
            for (String text : TEXTS) {
                findings.compare(
                        "fill of entities",
                        text,
                        List.of(text, "label"),
                        () -> aligned.select().at(DEVICE.eq("filled")).fill(Fill.constant(text)).list().stream()
                                .map(TextReading::label)
                                .toList());
                findings.compare("fill of columns", text, List.of(text, "label"), () -> aligned.select(LABEL, NOTE)
                        .at(DEVICE.eq("filled"))
                        .fill(Fill.constant(text))
                        .map((label, note) -> label)
                        .list());
            }
        } finally {
            aligned.delete().at(DEVICE.eq("filled")).execute();
        }
        findings.assertNone("fill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eq: WHERE label = :text",
                "ne: WHERE note != :text",
                "in: WHERE label IN (:text, 'absent')",
                "not in: WHERE note NOT IN (:text)",
                "like: WHERE note LIKE :text",
                "quoted regexp: WHERE label REGEXP :regex",
                "contains: WHERE string_contains(note, 's' = :text)"
            })
    void parametersStandForThemselves(String place) {
        String[] parts = place.split(": ", 2);
        TextConditions meaning = TextConditions.named(parts[0]);
        String sql = "SELECT label AS found FROM root.it_texts.d1 " + parts[1];
        for (String text : TEXTS) {
            Parameters parameters =
                    sql.contains(":regex") ? Parameters.of("regex", Pattern.quote(text)) : Parameters.of("text", text);
            findings.compare("parameter " + place, text, matching(meaning, text), () -> {
                try (Stream<String> labels = session.query(sql, parameters).map(row -> row.getText("found"))) {
                    return labels.toList();
                }
            });
        }
        findings.assertNone("parameters " + place);
    }

    @Test
    void keysOfPagesAreTimesAndNumbersOnly() {
        TEXTS.forEach(text -> assertThatIllegalArgumentException().isThrownBy(() -> PageKey.parse(text)));
        TEXTS.forEach(
                text -> assertThatIllegalArgumentException().isThrownBy(() -> PageKey.parse(NOON + "+1" + text + "x")));
        Instant last = NOON.plus(TICK.multipliedBy(TEXTS.size() - 1));
        Map<PageKey, List<String>> pages = Map.of(
                new PageKey(Instant.MIN, 0), TEXTS.subList(0, 2),
                new PageKey(Instant.MAX, 0), List.of(),
                new PageKey(Instant.ofEpochMilli(Long.MIN_VALUE), 0), TEXTS.subList(0, 2),
                new PageKey(Instant.ofEpochMilli(Long.MAX_VALUE), 0), List.of(),
                new PageKey(NOON.plusNanos(1), 0), TEXTS.subList(1, 3),
                new PageKey(NOON, Long.MAX_VALUE), List.of(),
                new PageKey(last, 0), TEXTS.subList(TEXTS.size() - 1, TEXTS.size()));
        pages.forEach((key, expected) ->
                findings.compare("page", key.toString(), expected, () -> aligned.select().page(key, 2).rows().stream()
                        .map(TextReading::label)
                        .toList()));
        findings.assertNone("keys of pages");
    }

    @Test
    void halvesOfSurrogatePairsAreRefusedInEveryPlace() {
        for (String text : HostileTexts.ILLEGAL) {
            List<ThrowingCallable> places = new ArrayList<>();
            TextConditions.ALL.forEach(place -> places.add(() -> place.asked().of(LABEL, text)));
            TextValues.ALL.forEach(
                    place -> places.add(() -> String.valueOf(place.asked().apply(NOTE, text))));
            places.add(() -> Fill.constant(text));
            places.add(() -> UserFunction.toInt("f").with(text, "a"));
            places.add(() -> UserFunction.toInt("f").with("a", text));
            places.add(() -> session.bind("SELECT a FROM root.** WHERE a = :text", Parameters.of("text", text)));
            places.forEach(place ->
                    assertThatIllegalArgumentException().isThrownBy(place).withMessageContaining("surrogate"));
        }
    }

    private static void forEachCondition(BiConsumer<TextConditions, String> use) {
        for (TextConditions place : TextConditions.ALL) {
            for (String text : TEXTS) {
                if (place.takes(text)) {
                    use.accept(place, text);
                } else {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> place.asked().of(LABEL, text));
                }
            }
        }
    }

    private void ask(Storage storage, List<Probe<Selectable<TextReading, ?>>> probes) {
        Probe.ask(
                probes,
                (a, b, c, d, e, f, g, h) -> mapper(storage)
                        .select(a, b, c, d, e, f, g, h)
                        .map(Probe::cells)
                        .list(),
                findings);
    }

    private TimeseriesMapper<TextReading> mapper(Storage storage) {
        return storage == Storage.ALIGNED ? aligned : loose;
    }

    /** STRING for some, TEXT for others. */
    private static TextColumn<TextReading> columnFor(String text) {
        return TEXTS.indexOf(text) % 2 == 0 ? LABEL : NOTE;
    }

    private static List<String> matching(TextConditions place, String text) {
        return TEXTS.stream()
                .filter(stored -> place.meaning().test(text, stored))
                .toList();
    }

    private static List<Boolean> truths(TextConditions place, String text) {
        return TEXTS.stream().map(stored -> place.meaning().test(text, stored)).toList();
    }

    /** How long each run of true is. */
    private static List<Long> runs(List<Boolean> truths) {
        List<Long> runs = new ArrayList<>();
        for (int i = 0; i < truths.size(); i++) {
            if (truths.get(i)) {
                boolean goesOn = i > 0 && truths.get(i - 1);
                runs.add(goesOn ? runs.remove(runs.size() - 1) + 1 : 1L);
            }
        }
        return runs;
    }
}
