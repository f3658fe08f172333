package io.dendro.integration.into;

import static io.dendro.integration.into.MachineMapper.DAY;
import static io.dendro.integration.into.MachineMapper.LABEL;
import static io.dendro.integration.into.MachineMapper.MACHINE;
import static io.dendro.integration.into.MachineMapper.NOTE;
import static io.dendro.integration.into.MachineMapper.PLANT;
import static io.dendro.integration.into.MachineMapper.RATIO;
import static io.dendro.integration.into.MachineMapper.RPM;
import static io.dendro.integration.into.MachineMapper.RUNNING;
import static io.dendro.integration.into.MachineMapper.SEEN;
import static io.dendro.integration.into.MachineMapper.STATE;
import static io.dendro.integration.into.MachineMapper.TEMPERATURE;
import static io.dendro.integration.into.MachineMapper.TIME;
import static io.dendro.integration.into.MachineMapper.TOTAL;
import static io.dendro.integration.into.NumbersMapper.COUNT;
import static io.dendro.integration.into.NumbersMapper.MEAN;
import static io.dendro.integration.into.NumbersMapper.PEAK;
import static io.dendro.query.Window.session;
import static io.dendro.query.Window.variation;
import static io.dendro.query.Window.window;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.query.Condition;
import io.dendro.query.Fill;
import io.dendro.query.Group;
import io.dendro.query.Grouping;
import io.dendro.query.IntoGroups;
import io.dendro.query.Run;
import io.dendro.query.Window;
import io.dendro.query.WrittenSeries;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server writes the aggregates that the same query would read. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AggregatesTest {

    private static final Instant FROM = Machine.BEGIN;
    private static final Instant TO = FROM.plus(ofMinutes(17));

    private final Session session;
    private final MachineMapper machines;
    private final NumbersMapper numbers;
    private final ValuesMapper values;

    AggregatesTest(Session session) {
        this.session = session;
        this.machines = new MachineMapper(session);
        this.numbers = new NumbersMapper(session);
        this.values = new ValuesMapper(session);
    }

    @BeforeAll
    void store() {
        Databases.drop(session, "root.it_into");
        machines.insert(Machine.random(7));
    }

    @BeforeEach
    void leaveNothingWritten() {
        numbers.delete().everything().execute();
        values.delete().everything().execute();
    }

    static Stream<Grouping<? super Machine>> groupings() {
        return Stream.of(
                window(ofMinutes(1)).between(FROM, TO),
                window(ofMinutes(2)).every(ofSeconds(30)).between(FROM, TO),
                window(ofMinutes(5)).alignedTo(FROM.minusSeconds(100)).between(FROM, TO),
                window(Period.ofMonths(1), ZoneId.of("Europe/Berlin")).between(FROM.minusSeconds(9_000_000), TO),
                variation(RPM, 10),
                variation(RUNNING),
                session(ofSeconds(15)),
                Window.condition(TEMPERATURE.gt(0.0), Run.ofAtLeast(2)));
    }

    @ParameterizedTest
    @MethodSource("groupings")
    void numbersAreWrittenAsTheyAreRead(Grouping<? super Machine> windows) {
        List<Numbers> read = read(windows);

        numbersOf(windows).write();

        assertThat(read).isNotEmpty();
        assertThat(numbers.select().list()).containsExactlyInAnyOrderElementsOf(read);
    }

    @ParameterizedTest
    @MethodSource("groupings")
    void otherValuesAreWrittenAsTheyAreRead(Grouping<? super Machine> windows) {
        List<Values> read = machines.select(
                        TIME,
                        PLANT,
                        MACHINE,
                        STATE.last(),
                        LABEL.first(),
                        NOTE.atMaxOf(TEMPERATURE),
                        DAY.last(),
                        SEEN.last())
                .groupBy(windows)
                .map(Values::new)
                .list();

        machines.into(values)
                .set(ValuesMapper.STATE, STATE.last())
                .set(ValuesMapper.LABEL, LABEL.first())
                .set(ValuesMapper.NOTE, NOTE.atMaxOf(TEMPERATURE))
                .set(ValuesMapper.DAY, DAY.last())
                .set(ValuesMapper.SEEN, SEEN.last())
                .groupBy(windows)
                .write();

        assertThat(values.select().list())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        read.stream().filter(row -> !row.isEmpty()).toList());
    }

    @Test
    void windowsOfSoManyValuesAreWritten() {
        Grouping<Machine> windows = Window.count(TEMPERATURE, 7);

        numbersOf(windows).write();

        assertThat(numbers.select().list()).isNotEmpty().containsExactlyInAnyOrderElementsOf(read(windows));
    }

    private List<Numbers> read(Grouping<? super Machine> windows) {
        return machines.select(
                        TIME,
                        PLANT,
                        MACHINE,
                        TEMPERATURE.avg(),
                        RPM.max(),
                        TOTAL.last(),
                        RATIO.min(),
                        TEMPERATURE.count())
                .groupBy(windows)
                .map(Numbers::new)
                .list();
    }

    private IntoGroups<Machine, Numbers> numbersOf(Grouping<? super Machine> windows) {
        return machines.into(numbers)
                .set(MEAN, TEMPERATURE.avg())
                .set(PEAK, RPM.max())
                .set(NumbersMapper.TOTAL, TOTAL.last())
                .set(NumbersMapper.RATIO, RATIO.min())
                .set(COUNT, TEMPERATURE.count())
                .groupBy(windows);
    }

    @Test
    void clausesMeanWhatTheyMeanInQueries() {
        Grouping<Object> windows = window(ofSeconds(20)).between(FROM, TO);
        Condition<Group<Machine>> some =
                TEMPERATURE.count().ge(1L).and(TEMPERATURE.max().gt(-10.0));

        numbersOf(windows)
                .at(PLANT.in("berlin", "a.b"), MACHINE.eq(2))
                .where(RPM.gt(-20).or(RPM.isNull()))
                .having(some)
                .fill(Fill.previous(ofSeconds(60)))
                .write();

        assertThat(numbers.select().list())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(machines.select(
                                TIME,
                                PLANT,
                                MACHINE,
                                TEMPERATURE.avg(),
                                RPM.max(),
                                TOTAL.last(),
                                RATIO.min(),
                                TEMPERATURE.count())
                        .at(PLANT.in("berlin", "a.b"), MACHINE.eq(2))
                        .where(RPM.gt(-20).or(RPM.isNull()))
                        .groupBy(windows)
                        .having(some)
                        .fill(Fill.previous(ofSeconds(60)))
                        .map(Numbers::new)
                        .list());
    }

    @Test
    void whatWasWrittenIsTold() {
        List<WrittenSeries> written = machines.into(numbers)
                .set(MEAN, TEMPERATURE.avg())
                .set(COUNT, RPM.count())
                .at(PLANT.eq("new york"))
                .groupBy(window(ofMinutes(20)).between(FROM, FROM.plus(ofMinutes(40))))
                .write();

        assertThat(written)
                .contains(new WrittenSeries(
                        "root.it_into.`new york`.`1`", "count(rpm)", "root.it_into_numbers.`new york`.`1`.count", 2))
                .hasSize(4)
                .extracting(WrittenSeries::sourceDevice)
                .containsOnly("root.it_into.`new york`.`1`", "root.it_into.`new york`.`2`");
    }

    @Test
    void writingAgainOverwritesTheSame() {
        Grouping<Object> windows = window(ofMinutes(1)).between(FROM, TO);
        List<WrittenSeries> written = numbersOf(windows).write();
        List<Numbers> first = numbers.select().list();

        assertThat(numbersOf(windows).write()).containsExactlyElementsOf(written);
        assertThat(numbers.select().list()).containsExactlyElementsOf(first);

        machines.insert(new Machine(
                FROM.plusMillis(1), "berlin", 1, 1e6, null, 7_000, null, null, null, null, null, null, null, null));
        numbersOf(windows).write();
        machines.delete().where(TIME.eq(FROM.plusMillis(1))).execute();

        assertThat(numbers.select().list())
                .hasSameSizeAs(first)
                .filteredOn(row -> row.peak() != null && row.peak() == 7_000)
                .singleElement()
                .extracting(Numbers::plant, Numbers::machine, Numbers::time)
                .containsExactly("berlin", 1, FROM);
    }

    @Test
    void thePlanIsShownAndNothingWritten() {
        assertThat(numbersOf(window(ofMinutes(1)).between(FROM, TO)).explain())
                .contains("Into", "root.it_into_numbers.berlin.");
        assertThat(numbers.select().exists()).isFalse();
    }
}
