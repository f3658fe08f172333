package io.dendro.query;

import static io.dendro.query.Reading.ALARM;
import static io.dendro.query.Reading.LINE;
import static io.dendro.query.Reading.NOTE;
import static io.dendro.query.Reading.PLANT;
import static io.dendro.query.Reading.PRESSURE;
import static io.dendro.query.Reading.RPM;
import static io.dendro.query.Reading.TEMPERATURE;
import static io.dendro.query.Reading.TIME;
import static io.dendro.query.Reading.select;
import static io.dendro.query.Window.window;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.TimePrecision;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What IoTDB 2.0.1-beta computes wrongly is not asked of it in that way. Random queries on a real server prove the rest. */
class ServerFaultsTest {

    private final Readings readings = new Readings();

    private static final class Readings extends Projections<Reading> {
        Readings() {
            super(new PrecisionOnlySession(TimePrecision.MILLISECONDS), Reading.DEFINITION);
        }

        String of(NumberExpression<Reading, ?> number) {
            return select(number).map(value -> value).sql();
        }
    }

    @Test
    void aLimitIsNotLeftToAServerThatSortsDevicesByAValueAndTestsValues() {
        assertThat(select().where(RPM.gt(1))
                        .orderBy(TEMPERATURE.desc())
                        .limit(3)
                        .sql())
                .endsWith(" ORDER BY temperature DESC ALIGN BY DEVICE");
        assertThat(select().orderBy(TEMPERATURE.desc()).limit(3).sql()).contains(" LIMIT 3 ");
        assertThat(select().at(PLANT.eq("a"), LINE.eq(1))
                        .where(RPM.gt(1))
                        .orderBy(TEMPERATURE.desc())
                        .limit(3)
                        .sql())
                .contains(" LIMIT 3 ");
    }

    @Test
    void rowsAreNotSkippedBeforeFunctionsAreComputed() {
        assertThat(readings.select(TEMPERATURE.apply(NumberFunction.SIN))
                        .limit(5)
                        .offset(2)
                        .map(sine -> sine)
                        .sql())
                .endsWith(" LIMIT 7 ALIGN BY DEVICE");
    }

    @Test
    void functionsOverSeriesAreSortedAndCutHere() {
        assertThat(readings.select(TIME, RPM.series().difference())
                        .orderBy(TIME.desc())
                        .limit(5)
                        .map((time, difference) -> difference)
                        .sql())
                .doesNotContain("ORDER BY", "LIMIT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> readings.select(TIME, RPM.series().difference())
                        .orderBy(RPM.desc())
                        .map((time, difference) -> difference)
                        .sql())
                .withMessageContaining("sort by time or device");
    }

    @Test
    void whatACaseReadsIsSomethingElseOnItsLeft() {
        assertThat(readings.of(
                        TEMPERATURE.plus(Case.when(RPM.gt(1)).then(TEMPERATURE).otherwise(0))))
                .contains("CAST(temperature AS DOUBLE) + CASE WHEN rpm > 1 THEN temperature");
    }

    @Test
    void textsOfACaseHaveAPairOfQuotesForTheServerToTake() {
        assertThat(readings.select(Case.when(RPM.gt(1)).then("NULL").otherwise("\"it's\""))
                        .map(text -> text)
                        .sql())
                .contains("THEN '\"NULL\"' ELSE '\"\"it''s\"\"' END");
    }

    @Test
    void laterBranchesOfACaseHaveNoAnd() {
        assertThat(readings.of(Case.when(RPM.gt(1).and(ALARM.isTrue()))
                        .then(1)
                        .when(RPM.lt(0).and(ALARM.isTrue()), 2)
                        .otherwise(3)))
                .contains(
                        "WHEN rpm > 1 AND alarm = true THEN",
                        "WHEN CAST(rpm >= 0 OR alarm != true AS BOOLEAN) = false THEN");
    }

    @Test
    void aConditionThatIsComparedIsOneOperand() {
        assertThat(select().where(RPM.gt(1).and(RPM.lt(5)).asBoolean().isFalse())
                        .sql())
                .contains(" WHERE CAST(rpm > 1 AND rpm < 5 AS BOOLEAN) = false ");
    }

    @Test
    void aTextJoinedWithNoneIsNone() {
        assertThat(readings.select(NOTE.concat(NOTE.upper())).map(text -> text).sql())
                .contains("CASE WHEN `select` IS NOT NULL AND upper(`select`) IS NOT NULL THEN concat(");
    }

    @Test
    void theOppositeOfAnOppositeKeepsItsType() {
        assertThat(readings.of(RPM.negated().negated())).contains("-CAST(-rpm AS INT32)");
    }

    @Test
    void onlyPlainAggregatesAreAskedForWhereTheRestWouldBeWrong() {
        assertThat(readings.select(PLANT, LINE, RPM.sum().apply(NumberFunction.SIN))
                        .having(RPM.count().gt(1L))
                        .orderBy(RPM.sum().desc())
                        .limit(3)
                        .map((plant, line, sine) -> sine)
                        .sql())
                .isEqualTo("SELECT sum(rpm) AS c0, count(rpm) AS c1 FROM root.factory.*.* ALIGN BY DEVICE");
    }

    @Test
    void overlappingWindowsHaveNoSmallestInstant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> readings.select(TIME, Reading.SERVICED.min())
                        .groupBy(window(ofMinutes(5))
                                .every(ofMinutes(1))
                                .between(Instant.EPOCH, Instant.ofEpochSecond(900)))
                        .map((time, first) -> first)
                        .sql())
                .withMessageContaining("overlap");
    }

    @Test
    void anAggregateOfTheTimeAloneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> readings.select(
                                PLANT, TIME.after(Instant.EPOCH).asBoolean().count())
                        .map((plant, count) -> count)
                        .sql())
                .withMessageContaining("time alone");
    }

    @Test
    void aVariationPassesOverDevicesWithoutAValue() {
        assertThat(readings.select(TIME, PLANT, LINE, RPM.count())
                        .groupBy(Window.variation(PRESSURE, 0.5))
                        .map((time, plant, line, count) -> count)
                        .sql())
                .contains(" WHERE pressure IS NOT NULL GROUP BY VARIATION(pressure, 0.5)");
    }

    @Test
    void theLastRowThatIsWantedReleasesTheConnection() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Integer> rows = Stream.of(1, 2, 3).onClose(() -> closed.set(true));

        assertThat(Paging.ALL.withLimit(2).of(rows)).containsExactly(1, 2);
        assertThat(closed).isTrue();
    }
}
