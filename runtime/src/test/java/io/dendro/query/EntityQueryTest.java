package io.dendro.query;

import static io.dendro.query.Reading.ALARM;
import static io.dendro.query.Reading.LINE;
import static io.dendro.query.Reading.PLANT;
import static io.dendro.query.Reading.RPM;
import static io.dendro.query.Reading.TEMPERATURE;
import static io.dendro.query.Reading.TIME;
import static io.dendro.query.Reading.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.TimePrecision;
import io.dendro.model.InvalidPathException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class EntityQueryTest {

    @Test
    void selectsEveryMeasurementByItsName() {
        EntityQuery<Reading> query = EntityQuery.of(
                new PrecisionOnlySession(TimePrecision.MILLISECONDS), Reading.DEFINITION, result -> Reading::new);

        assertThat(query.sql())
                .isEqualTo("SELECT temperature, pressure, rpm, `total count`, state, `select`, alarm, day, serviced,"
                        + " image FROM root.factory.*.* ALIGN BY DEVICE");
    }

    @Test
    void rendersAllClausesInTheServersOrder() {
        EntityQuery<Reading> query = select().at(PLANT.eq("berlin"), LINE.in(1, 2))
                .where(TIME.between(Instant.EPOCH, Instant.ofEpochMilli(9)).and(TEMPERATURE.gt(80f)))
                .orderBy(TIME.desc(), Order.device())
                .limit(100)
                .offset(10);

        assertThat(query.sql())
                .isEqualTo("SELECT temperature, rpm FROM root.factory.berlin.`1`, root.factory.berlin.`2`"
                        + " WHERE time >= 0 AND time <= 9 AND temperature > 80.0"
                        + " ORDER BY time DESC, device ASC LIMIT 100 OFFSET 10 ALIGN BY DEVICE");
    }

    @Test
    void conditionsOfSeveralWhereClausesMustAllHold() {
        assertThat(select().where(RPM.gt(1).or(RPM.lt(-1)))
                        .where(ALARM.isTrue())
                        .sql())
                .contains(" WHERE (rpm > 1 OR rpm < -1) AND alarm = true ");
    }

    @Test
    void nodesOfOneColumnIntersectAndOfSeveralCombine() {
        assertThat(select().at(PLANT.in("a", "b", "c"))
                        .at(PLANT.in("c", "b", "d"), LINE.eq(1))
                        .sql())
                .contains(" FROM root.factory.c.`1`, root.factory.b.`1` ALIGN");
        assertThat(select().at(PLANT.in("a", "a")).sql()).contains(" FROM root.factory.a.* ALIGN");
        assertThat(select().at().sql()).contains(" FROM root.factory.*.* ALIGN");
    }

    @Test
    void quotesNodesSoThatNoneIsAWildcardOrAPath() {
        assertThat(select().at(PLANT.in("*", "a.b", "c`d", "x, root.other")).sql())
                .contains(" FROM root.factory.`*`.*, root.factory.`a.b`.*, root.factory.`c``d`.*,"
                        + " root.factory.`x, root.other`.* ALIGN");
    }

    @Test
    void refusesNodesThatNoDeviceCanHave() {
        Assertions.assertThatExceptionOfType(InvalidPathException.class).isThrownBy(() -> PLANT.eq(""));
        Assertions.assertThatExceptionOfType(InvalidPathException.class).isThrownBy(() -> PLANT.in("ok", "time"));
    }

    @Test
    void refusesMorePathsThanAServerPlansInReasonableTime() {
        List<Integer> lines = IntStream.range(0, 5_001).boxed().toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> select().at(LINE.in(lines), PLANT.in("a", "b")))
                .withMessageContaining("10000 paths of root.factory.{plant}.{line}");
    }

    @Test
    void whatCanMatchNothingIsAnsweredWithoutTheServer() {
        for (EntityQuery<Reading> query : List.of(
                select().limit(0),
                select().at(PLANT.in()),
                select().at(PLANT.eq("a"), PLANT.eq("b")),
                select().where(RPM.in()))) {
            assertThat(query.sql()).isEmpty();
            assertThat(query.list()).isEmpty();
            assertThat(query.first()).isEmpty();
            assertThat(query.stream()).isEmpty();
        }
    }

    @Test
    void theLastLimitOffsetAndOrderCount() {
        assertThat(select().limit(0)
                        .limit(5)
                        .offset(2)
                        .offset(0)
                        .orderBy(TIME.asc())
                        .orderBy(RPM.desc().nullsFirst())
                        .sql())
                .endsWith(" ORDER BY rpm DESC NULLS FIRST LIMIT 5 ALIGN BY DEVICE");
        assertThat(select().orderBy(RPM.asc().nullsLast(), Order.deviceDescending())
                        .sql())
                .endsWith(" ORDER BY rpm ASC NULLS LAST, device DESC ALIGN BY DEVICE");
    }

    @Test
    void refusesNegativeLimitsAndOffsets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> select().limit(-1))
                .withMessageContaining("limit(-1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> select().offset(-2))
                .withMessageContaining("offset(-2)");
    }

    @Test
    void aClauseLeavesTheQueryItIsAddedToUnchanged() {
        EntityQuery<Reading> base = select().at(PLANT.eq("a"));
        String before = base.sql();

        base.where(RPM.gt(1)).limit(3).orderBy(TIME.desc());

        assertThat(base.sql()).isEqualTo(before);
    }

    @Test
    void entitiesAreFilledFromOtherRowsOnlyInTheOrderOfTheirTimes() {
        EntityQuery<Reading> one = select().at(PLANT.eq("a"), LINE.eq(1));

        assertThat(one.fill(Fill.previous()).orderBy(TIME.asc()).sql()).contains("FILL(PREVIOUS)");
        for (Fill fill : List.of(Fill.previous(), Fill.linear())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> one.fill(fill).orderBy(TEMPERATURE.asc()).sql())
                    .withMessageContaining("leave orderBy out");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> one.fill(fill).orderBy(TIME.desc()).sql())
                    .withMessageContaining("leave orderBy out");
        }
        assertThat(one.fill(Fill.constant(0)).orderBy(TEMPERATURE.asc()).sql()).contains("FILL(0)");
    }

    @Test
    void pagesAreNotFilledFromRowsThatTheyDoNotHave() {
        EntityQuery<Reading> one = select().at(PLANT.eq("a"), LINE.eq(1));

        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> one.fill(Fill.previous()).page(PageKey.START, 3))
                .withMessageContaining("gaps at its begin");
    }

    @Test
    void wholeEntitiesWithDatesAreNotInterpolated() {
        EntityQuery<Reading> query = EntityQuery.of(
                new PrecisionOnlySession(TimePrecision.MILLISECONDS), Reading.DEFINITION, result -> Reading::new);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        query.at(PLANT.eq("a"), LINE.eq(1)).fill(Fill.linear()).sql())
                .withMessageContaining("dates");
    }

    @Test
    void daysAreNotCalendarDaysWhereClocksChange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.window(Period.ofDays(1), ZoneId.of("Europe/Berlin")))
                .withMessageContaining("24 hours");
        assertThat(Window.window(Period.ofDays(1), ZoneOffset.UTC)).isNotNull();
        assertThat(Window.window(Period.ofMonths(1), ZoneId.of("Europe/Berlin")))
                .isNotNull();
    }
}
