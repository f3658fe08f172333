package io.dendro.query;

import static io.dendro.TimePrecision.MICROSECONDS;
import static io.dendro.TimePrecision.MILLISECONDS;
import static io.dendro.TimePrecision.NANOSECONDS;
import static io.dendro.query.Reading.RPM;
import static io.dendro.query.Reading.SERVICED;
import static io.dendro.query.Reading.TEMPERATURE;
import static io.dendro.query.Reading.TIME;
import static io.dendro.query.Reading.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Alignment;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeConditionTest {

    private static final Instant EXACT = Instant.ofEpochMilli(1_500);
    private static final Instant BETWEEN_TICKS = EXACT.plusNanos(1_500);

    @Test
    void rendersTimesInTheServersPrecision() {
        assertThat(where(TIME.from(EXACT), MILLISECONDS)).isEqualTo("time >= 1500");
        assertThat(where(TIME.from(EXACT), MICROSECONDS)).isEqualTo("time >= 1500000");
        assertThat(where(TIME.from(EXACT), NANOSECONDS)).isEqualTo("time >= 1500000000");
    }

    @Test
    void offersEachComparison() {
        assertThat(where(TIME.eq(EXACT))).isEqualTo("time = 1500");
        assertThat(where(TIME.eq(EXACT).not())).isEqualTo("time != 1500");
        assertThat(where(TIME.before(EXACT))).isEqualTo("time < 1500");
        assertThat(where(TIME.after(EXACT))).isEqualTo("time > 1500");
        assertThat(where(TIME.atOrBefore(EXACT))).isEqualTo("time <= 1500");
        assertThat(where(TIME.between(EXACT, EXACT.plusMillis(5)))).isEqualTo("time >= 1500 AND time <= 1505");
        assertThat(where(TIME.in(EXACT, Instant.EPOCH))).isEqualTo("time IN (0, 1500)");
    }

    @Test
    void roundsEachBoundToTheSideThatKeepsItsMeaning() {
        assertThat(where(TIME.before(BETWEEN_TICKS))).isEqualTo("time < 1501");
        assertThat(where(TIME.atOrBefore(BETWEEN_TICKS))).isEqualTo("time <= 1500");
        assertThat(where(TIME.after(BETWEEN_TICKS))).isEqualTo("time > 1500");
        assertThat(where(TIME.from(BETWEEN_TICKS))).isEqualTo("time >= 1501");
        assertThat(where(TIME.before(BETWEEN_TICKS), MICROSECONDS)).isEqualTo("time < 1500002");
    }

    @Test
    void roundsTowardsTheRightSideBeforeTheEpochToo() {
        Instant beforeEpoch = Instant.ofEpochMilli(-2).plusNanos(1);

        assertThat(where(TIME.before(beforeEpoch))).isEqualTo("time < -1");
        assertThat(where(TIME.after(beforeEpoch))).isEqualTo("time > -2");
    }

    @Test
    void noRowHasATimeThatTheServerCannotHold() {
        assertThat(where(TIME.eq(BETWEEN_TICKS))).isEqualTo("(nothing)");
        assertThat(where(TIME.eq(BETWEEN_TICKS).not())).isEmpty();
        assertThat(where(TIME.in(BETWEEN_TICKS, EXACT))).isEqualTo("time IN (1500)");
        assertThat(where(TIME.in(BETWEEN_TICKS))).isEqualTo("(nothing)");
        assertThat(where(TIME.in(BETWEEN_TICKS).not())).isEmpty();
        assertThat(where(TIME.in(List.of()))).isEqualTo("(nothing)");
    }

    @Test
    void boundsBeyondAllTimesAreNotSent() {
        assertThat(where(TIME.between(Instant.MIN, Instant.MAX))).isEmpty();
        assertThat(where(TIME.before(Instant.MAX).and(TIME.from(EXACT)))).isEqualTo("time >= 1500");
        assertThat(where(TIME.after(Instant.MAX))).isEqualTo("(nothing)");
        assertThat(where(TIME.before(Instant.MIN))).isEqualTo("(nothing)");
        assertThat(where(TIME.eq(Instant.MAX))).isEqualTo("(nothing)");
        assertThat(where(TIME.eq(Instant.MAX).not())).isEmpty();
    }

    @Test
    void aMeasuredInstantMayBeMissingWhichTheTimeOfARowIsNot() {
        assertThat(where(SERVICED.lt(BETWEEN_TICKS))).isEqualTo("serviced < 1501");
        assertThat(where(SERVICED.eq(BETWEEN_TICKS))).isEqualTo("(nothing)");
        assertThat(where(SERVICED.ne(BETWEEN_TICKS))).isEqualTo("serviced IS NOT NULL");
        assertThat(where(SERVICED.in(BETWEEN_TICKS).not())).isEqualTo("serviced IS NOT NULL");
        assertThat(where(SERVICED.lt(Instant.MAX))).isEqualTo("serviced IS NOT NULL");
        assertThat(where(SERVICED.in(List.of()).not())).isEmpty();
    }

    @Test
    void nanosecondsBelowAnOrAreComparedExactlyAsTheServerTakesThemForDoublesThere() {
        Instant now = Instant.ofEpochSecond(1_700_000_000).plusNanos(128);
        String run = "1700000000000000128";

        assertThat(where(TIME.before(now), NANOSECONDS)).isEqualTo("time < " + run);
        assertThat(where(TIME.before(now).and(TIME.after(Instant.EPOCH)), NANOSECONDS))
                .isEqualTo("time < " + run + " AND time > 0");
        assertThat(where(TIME.eq(now).or(SERVICED.isNull()), NANOSECONDS))
                .isEqualTo("time IN (" + run + ") OR serviced IS NULL");
        assertThat(where(TIME.before(now).or(SERVICED.isNull()), NANOSECONDS))
                .startsWith("time < 1699999999999999872 OR time IN (1699999999999999872, ")
                .endsWith(", 1700000000000000127) OR serviced IS NULL");
        assertThat(where(TIME.before(now).or(SERVICED.isNull()), MICROSECONDS))
                .isEqualTo("time < 1700000000000001 OR serviced IS NULL");
    }

    @Test
    void anAlternativeOnTheTimeIsGuardedWhereDevicesAreNotAligned() {
        Condition<Reading> condition = RPM.gt(5).or(TIME.before(EXACT));

        assertThat(where(condition)).isEqualTo("rpm > 5 OR time < 1500");
        assertThat(whereNotAligned(condition)).isEqualTo("rpm > 5 OR time < 1500 OR rpm IS NULL AND rpm IS NOT NULL");
        assertThat(whereNotAligned(condition.and(TEMPERATURE.isNotNull())))
                .isEqualTo("(rpm > 5 OR time < 1500 OR rpm IS NULL AND rpm IS NOT NULL) AND temperature IS NOT NULL");
        assertThat(whereNotAligned(condition.or(SERVICED.eq(BETWEEN_TICKS))))
                .isEqualTo("rpm > 5 OR time < 1500 OR rpm IS NULL AND rpm IS NOT NULL");
        assertThat(whereNotAligned(condition.or(TEMPERATURE.gt(1f))))
                .isEqualTo("rpm > 5 OR time < 1500 OR temperature > 1.0");
        assertThat(whereNotAligned(TIME.before(EXACT).or(TIME.after(EXACT)))).isEqualTo("time < 1500 OR time > 1500");
        assertThat(whereNotAligned(RPM.gt(5).or(RPM.lt(1)))).isEqualTo("rpm > 5 OR rpm < 1");
    }

    private static String whereNotAligned(Condition<Reading> condition) {
        EntityDefinition<Reading> definition = EntityDefinition.of(
                        Reading.class, "root.loose", Alignment.NON_ALIGNED, TIME)
                .measurements(RPM);
        String sql = EntityQuery.of(new PrecisionOnlySession(MILLISECONDS), definition, result -> Reading::new)
                .where(condition)
                .sql();
        return sql.replace("SELECT rpm FROM root.loose WHERE ", "").replace(" ALIGN BY DEVICE", "");
    }
}
