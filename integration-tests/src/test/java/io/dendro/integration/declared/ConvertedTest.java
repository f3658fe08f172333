package io.dendro.integration.declared;

import static io.dendro.integration.declared.GaugeMapper.LEVEL;
import static io.dendro.integration.declared.GaugeMapper.SITE;
import static io.dendro.integration.declared.GaugeMapper.STATE;
import static io.dendro.integration.declared.GaugeMapper.TAGS;
import static io.dendro.integration.declared.GaugeMapper.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.error.MappingException;
import io.dendro.integration.declared.Gauge.State;
import io.dendro.integration.declared.Gauge.Tags;
import io.dendro.query.Query;
import io.dendro.query.Window;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.testing.junit.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that go through a converter, in rows and in every part of a query. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConvertedTest {

    private static final List<Gauge> ROWS = List.of(
            Gauge.at("a", 1).level(1.0).state(State.OPEN).tags(new Tags("x y")),
            Gauge.at("a", 2).level(2.0).state(State.SHUT),
            Gauge.at("a", 3).level(3.0),
            Gauge.at("b", 1).level(4.0).state(State.STUCK).tags(new Tags("ü")),
            Gauge.at("b", 2).level(5.0).state(State.OPEN));

    private final Session session;
    private final String root;
    private final GaugeMapper gauges;
    private final GaugeMapper wrong;

    ConvertedTest(Session session, TestDatabase database) {
        this.session = session;
        this.root = database.path();
        this.gauges = new GaugeMapper(session, GaugeMapper.definition(root + ".good.{site}"));
        this.wrong = new GaugeMapper(session, GaugeMapper.definition(root + ".wrong.{site}"));
    }

    @BeforeAll
    void write() {
        gauges.insert(ROWS);
        Tablet tablet = session.tablet(
                List.of(LEVEL.schema(), STATE.stored().schema(), TAGS.stored().schema()), Alignment.ALIGNED);
        tablet.clear(root + ".wrong.a");
        tablet.addRow(7000);
        tablet.putInt(1, 77);
        tablet.addRow(8000);
        tablet.putBytes(2, new byte[0]);
        session.insert(tablet);
    }

    private List<Double> levels(Query<Gauge> query) {
        return query.list().stream().map(Gauge::level).toList();
    }

    @Test
    void rowsComeBackAsTheyWere() {
        assertThat(gauges.select().list()).containsExactlyElementsOf(ROWS);
    }

    @Test
    void conditionsTakeValuesOfTheComponent() {
        assertThat(levels(gauges.select().where(STATE.eq(State.OPEN)))).containsExactly(1.0, 5.0);
        assertThat(levels(gauges.select().where(STATE.ne(State.OPEN)))).containsExactly(2.0, 4.0);
        assertThat(levels(gauges.select().where(STATE.in(State.SHUT, State.STUCK))))
                .containsExactly(2.0, 4.0);
        assertThat(levels(gauges.select().where(STATE.isNull().and(LEVEL.gt(0.0)))))
                .containsExactly(3.0);
        assertThat(levels(gauges.select().where(STATE.stored().lt(25)))).containsExactly(2.0, 4.0);
        assertThat(levels(gauges.select().where(TAGS.isNotNull()))).containsExactly(1.0, 4.0);
    }

    @Test
    void tuplesAndLastValuesGiveThem() {
        assertThat(gauges.select(SITE, STATE, TAGS)
                        .where(TIME.eq(Instant.ofEpochSecond(1)))
                        .map((site, state, tags) -> site + " " + state + " " + tags)
                        .list())
                .containsExactly("a OPEN Tags[text=x y]", "b STUCK Tags[text=ü]");
        assertThat(gauges.last(STATE).list())
                .extracting(last -> last.as(STATE).orElseThrow())
                .containsExactly(State.SHUT, State.OPEN);
    }

    @Test
    void aggregatesOfTheStoredValuesAreStoredValuesAndOthersAreConverted() {
        assertThat(gauges.select(
                                SITE,
                                STATE.first(),
                                STATE.last(),
                                STATE.count(),
                                STATE.stored().max(),
                                TAGS.first())
                        .map((site, first, last, count, max, tags) -> List.of(site, first, last, count, max, tags))
                        .list())
                .containsExactly(
                        List.of("a", State.OPEN, State.SHUT, 2L, 30, new Tags("x y")),
                        List.of("b", State.STUCK, State.OPEN, 2L, 30, new Tags("ü")));
        assertThat(gauges.select(TIME, STATE.last())
                        .groupBy(Window.window(Duration.ofSeconds(1))
                                .between(Instant.ofEpochSecond(1), Instant.ofEpochSecond(3)))
                        .map((time, last) -> time.getEpochSecond() + " " + last)
                        .list())
                .as("merged over devices, where of values of one time the first device's counts")
                .containsExactly("1 OPEN", "2 SHUT");
    }

    static List<String> readings() {
        return List.of("entity", "tuple", "aggregate", "merged", "last");
    }

    @ParameterizedTest
    @MethodSource("readings")
    void anUnknownCodeIsNamedWithItsPlaceAndTheCure(String reading) {
        Query<?> query =
                switch (reading) {
                    case "entity" -> wrong.select().where(STATE.isNotNull());
                    case "tuple" -> wrong.select(TIME, STATE).map((time, state) -> time);
                    case "aggregate" -> wrong.select(SITE, STATE.first()).map((site, state) -> site);
                    case "merged" -> wrong.select(STATE.first()).map(state -> "");
                    default -> wrong.last(STATE);
                };
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(query::list)
                .withMessageContaining("component state")
                .withMessageContaining("77 is the code of no constant of State {30=OPEN, 20=SHUT, 10=STUCK}")
                .withMessageContaining("add the constant or correct the stored value")
                .withMessageContaining("Gauge")
                .withMessageContaining("device " + root + ".wrong.a");
    }

    @Test
    void whatAConverterThrowsIsNamedWithItsPlace() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> wrong.select().where(TAGS.isNotNull()).list())
                .withMessageContaining("component tags of Gauge (device " + root
                        + ".wrong.a, time 1970-01-01T00:00:08Z): its converter cannot read")
                .withMessageContaining("no bytes");
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> wrong.select(TAGS).map(tags -> tags).list())
                .withMessageContaining("component tags: its converter cannot read")
                .withMessageContaining("Gauge, time 1970-01-01T00:00:08Z");
    }
}
