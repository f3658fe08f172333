package io.dendro.query;

import static io.dendro.query.Reading.LINE;
import static io.dendro.query.Reading.PLANT;
import static io.dendro.query.Reading.PRESSURE;
import static io.dendro.query.Reading.RPM;
import static io.dendro.query.Reading.STATE;
import static io.dendro.query.Reading.TEMPERATURE;
import static io.dendro.query.Reading.TIME;
import static io.dendro.query.Window.window;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dendro.TimePrecision;
import io.dendro.query.Reading.State;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectionsTest {

    private static final Instant FROM = Instant.ofEpochMilli(0);
    private static final Instant TO = Instant.ofEpochMilli(3_600_000);
    private static final TimeWindow MINUTES = window(ofMinutes(1)).between(FROM, TO);

    private final Readings readings = new Readings(TimePrecision.MILLISECONDS);

    record Minute(Instant start, Integer line, Double meanTemperature, Integer peakRpm) {}

    private static final class Readings extends Projections<Reading> {
        Readings(TimePrecision precision) {
            super(new PrecisionOnlySession(precision), Reading.SMALL);
        }
    }

    @Test
    void selectsColumnsOfRowsUnderAliases() {
        MappedQuery<String> query = readings.select(TIME, PLANT, TEMPERATURE, STATE)
                .at(LINE.eq(1))
                .where(RPM.gt(5))
                .orderBy(TIME.desc())
                .limit(2)
                .offset(1)
                .map((time, plant, temperature, state) -> plant + temperature + state);

        assertThat(query.sql())
                .isEqualTo("SELECT temperature AS c0, state AS c1 FROM root.factory.*.`1` WHERE rpm > 5"
                        + " ORDER BY time DESC LIMIT 2 OFFSET 1 ALIGN BY DEVICE");
    }

    @Test
    void aRepeatedItemIsAskedForOnce() {
        assertThat(readings.select(RPM, TIME, RPM)
                        .map((first, time, second) -> first)
                        .sql())
                .startsWith("SELECT rpm AS c0 FROM");
    }

    @Test
    void aggregatesWithAllPathColumnsAreTheServersPerDevice() {
        MappedQuery<String> query =
                readings.select(PLANT, LINE, TEMPERATURE.avg(), RPM.max()).map((plant, line, mean, peak) -> plant);

        assertThat(query.sql())
                .isEqualTo("SELECT avg(temperature) AS c0, max_value(rpm) AS c1 FROM root.factory.*.* ALIGN BY DEVICE");
    }

    @Test
    void aWindowGroupsEachDeviceByTime() {
        MappedQuery<Instant> query = readings.select(TIME, LINE, PLANT, TEMPERATURE.count())
                .where(STATE.eq(State.RUNNING))
                .groupBy(MINUTES)
                .limit(10)
                .map((start, line, plant, count) -> start);

        assertThat(query.sql())
                .isEqualTo("SELECT count(temperature) AS c0 FROM root.factory.*.* WHERE state IN ('RUNNING')"
                        + " GROUP BY ([0, 3600000), 60000ms) ORDER BY time ASC, device ASC LIMIT 10 ALIGN BY DEVICE");
    }

    @Test
    void aggregatesOfGroupsOfDevicesAskForPartsThatMerge() {
        MappedQuery<Minute> query = readings.select(TIME, LINE, TEMPERATURE.avg(), RPM.max())
                .at(PLANT.in("berlin", "bonn"))
                .groupBy(MINUTES)
                .limit(10)
                .offset(5)
                .map(Minute::new);

        assertThat(query.sql())
                .isEqualTo("SELECT sum(temperature) AS c0, count(temperature) AS c1, max_value(rpm) AS c2"
                        + " FROM root.factory.berlin.*, root.factory.bonn.*"
                        + " GROUP BY ([0, 3600000), 60000ms) ORDER BY time ASC, device ASC ALIGN BY DEVICE");
    }

    @Test
    void aNodeThatStandsInAtNeedsNotBeSelected() {
        MappedQuery<Minute> query = readings.select(TIME, LINE, TEMPERATURE.avg(), RPM.max())
                .at(PLANT.eq("berlin"))
                .groupBy(MINUTES)
                .limit(10)
                .map(Minute::new);

        assertThat(query.sql())
                .isEqualTo("SELECT avg(temperature) AS c0, max_value(rpm) AS c1 FROM root.factory.berlin.*"
                        + " GROUP BY ([0, 3600000), 60000ms) ORDER BY time ASC, device ASC LIMIT 10 ALIGN BY DEVICE");
    }

    @Test
    void partsThatAggregatesShareAreAskedForOnce() {
        MappedQuery<Double> query = readings.select(
                        TEMPERATURE.avg(), TEMPERATURE.sum(), TEMPERATURE.count(), RPM.first(), RPM.last(), RPM.min())
                .map((mean, sum, count, first, last, least) -> mean);

        assertThat(query.sql())
                .isEqualTo("SELECT sum(temperature) AS c0, count(temperature) AS c1, first_value(rpm) AS c2,"
                        + " min_time(rpm) AS c3, last_value(rpm) AS c4, max_time(rpm) AS c5, min_value(rpm) AS c6"
                        + " FROM root.factory.*.* ALIGN BY DEVICE");
    }

    @Test
    void windowsAreInTheServersPrecision() {
        Readings inNanoseconds = new Readings(TimePrecision.NANOSECONDS);

        assertThat(inNanoseconds
                        .select(RPM.sum())
                        .groupBy(MINUTES)
                        .map(sum -> sum)
                        .sql())
                .contains(" GROUP BY ([0, 3600000000000), 60000000000ns) ");
    }

    @Test
    void refusesWindowsThatTheServerCannotCut() {
        Groups.Of1<Reading, ?> sums = readings.select(RPM.sum());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sums.groupBy(window(Duration.ofNanos(1)).between(FROM, TO)))
                .withMessageContaining("precision is ms");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sums.groupBy(window(ofMinutes(1)).between(FROM.plusNanos(1), TO)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sums.groupBy(window(ofMinutes(1)).between(FROM, Instant.MAX)));
        assertThatIllegalArgumentException().isThrownBy(() -> window(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> window(ofMinutes(-1)));
        Window months = window(Period.ofMonths(1), ZoneOffset.UTC).alignedTo(Instant.parse("2024-01-31T00:00:00Z"));
        Instant spring = Instant.parse("2024-05-31T00:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> months.between(Instant.parse("2024-03-05T00:00:00Z"), spring))
                .withMessageContaining("on other days");
        assertThat(months.between(Instant.parse("2024-04-05T00:00:00Z"), spring))
                .hasToString("windows of 1 months from 2024-04-05T00:00:00Z to 2024-05-31T00:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> window(ofMinutes(1)).between(TO, TO));
    }

    @Test
    void refusesTimeBesideAggregatesWithoutAWindow() {
        assertThatIllegalStateException()
                .isThrownBy(() -> readings.select(TIME, RPM.max()).map((time, peak) -> peak))
                .withMessageContaining("groupBy(window(");
    }

    @Test
    void whatCanMatchNothingIsAnsweredWithoutTheServer() {
        for (MappedQuery<?> query : List.of(
                readings.select(PRESSURE).limit(0).map(pressure -> 1),
                readings.select(RPM.sum()).limit(0).map(sum -> 1),
                readings.select(PLANT, LINE, RPM.sum()).at(LINE.in()).map((plant, line, sum) -> 1),
                readings.select(PLANT, RPM.sum()).where(RPM.in()).map((plant, sum) -> 1))) {
            assertThat(query.sql()).isEmpty();
            assertThat(query.list()).isEmpty();
            assertThat(query.first()).isEmpty();
        }
    }

    @Test
    void asksForLastValuesByDeviceAndMeasurement() {
        assertThat(readings.last(TEMPERATURE, STATE, TEMPERATURE)
                        .at(PLANT.in("a", "b"))
                        .sql())
                .isEqualTo("SELECT LAST temperature, state FROM root.factory.a.*, root.factory.b.*"
                        + " ORDER BY timeseries ASC");
        assertThat(readings.last(RPM).at(PLANT.in()).list()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> readings.last());
    }
}
