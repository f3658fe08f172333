package io.dendro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimePrecisionTest {

    @ParameterizedTest
    @EnumSource
    void aPrecisionIsFoundByTheServersWordForIt(TimePrecision precision) {
        assertThat(TimePrecision.of(precision.symbol())).isEqualTo(precision);
    }

    @Test
    void anUnknownWordIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePrecision.of("s"))
                .withMessageContainingAll("'s'", "ms, us or ns");
    }

    @ParameterizedTest
    @CsvSource({
        "MILLISECONDS, 2024-02-29T12:00:00.123Z,       1709208000123",
        "MICROSECONDS, 2024-02-29T12:00:00.123456Z,    1709208000123456",
        "NANOSECONDS,  2024-02-29T12:00:00.123456789Z, 1709208000123456789",
        "MILLISECONDS, 1969-12-31T23:59:59.999Z,       -1",
        "MICROSECONDS, 1969-12-31T23:59:59.999999Z,    -1",
        "NANOSECONDS,  1969-12-31T23:59:59.999999999Z, -1"
    })
    void knownInstantsHaveTheirTimestamps(TimePrecision precision, Instant instant, long timestamp) {
        assertThat(precision.exact(instant)).isEqualTo(timestamp);
        assertThat(precision.instant(timestamp)).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "MILLISECONDS, 1970-01-01T00:00:00.000001Z",
        "MILLISECONDS, 1969-12-31T23:59:59.999999999Z",
        "MICROSECONDS, 1970-01-01T00:00:00.000000001Z"
    })
    void anInstantFinerThanThePrecisionIsRefusedWithTheWayOut(TimePrecision precision, Instant instant) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> precision.exact(instant))
                .withMessageContainingAll(instant.toString(), precision.symbol(), "truncate = true");
    }

    @ParameterizedTest
    @CsvSource({
        "MILLISECONDS, 1970-01-01T00:00:00.0019Z,       1",
        "MILLISECONDS, 1969-12-31T23:59:59.9999Z,      -1",
        "MICROSECONDS, 1969-12-31T23:59:59.999999001Z, -1",
        "NANOSECONDS,  1969-12-31T23:59:59.999999999Z, -1"
    })
    void truncationGoesTowardsThePast(TimePrecision precision, Instant instant, long timestamp) {
        assertThat(precision.truncated(instant)).isEqualTo(timestamp);
    }

    @ParameterizedTest
    @CsvSource({
        "MILLISECONDS, 10000000000000,      true",
        "MILLISECONDS, 10000000000001,      false",
        "MILLISECONDS, -10000000000000,     true",
        "MILLISECONDS, -10000000000001,     false",
        "MICROSECONDS, 10000000000000001,   false",
        "NANOSECONDS,  9223372036854775807, true",
        "NANOSECONDS, -9223372036854775807, true",
        "NANOSECONDS, -9223372036854775808, false",
        "MILLISECONDS,-9223372036854775808, false"
    })
    void timestampsBeyondTheServersRangeAreRefused(TimePrecision precision, long timestamp, boolean isHeld) {
        if (isHeld) {
            assertThat(precision.checked(timestamp)).isEqualTo(timestamp);
        } else {
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> precision.checked(timestamp))
                    .withMessageContainingAll("outside", precision.symbol());
        }
    }

    @Test
    void theLastNanosecondIsHeldHoweverItIsGiven() {
        TimePrecision nanoseconds = TimePrecision.NANOSECONDS;

        assertThat(nanoseconds.exact(Long.MAX_VALUE, TimeUnit.NANOSECONDS)).isEqualTo(Long.MAX_VALUE);
        assertThat(nanoseconds.exact(-Long.MAX_VALUE, TimeUnit.NANOSECONDS)).isEqualTo(-Long.MAX_VALUE);
        assertThat(nanoseconds.exact(nanoseconds.instant(-Long.MAX_VALUE))).isEqualTo(-Long.MAX_VALUE);
    }

    @ParameterizedTest
    @EnumSource
    void theEndsOfTimeAreRefusedAsValues(TimePrecision precision) {
        for (Instant end : new Instant[] {Instant.MIN, Instant.MAX}) {
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> precision.truncated(end));
        }
        for (long end : new long[] {Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> precision.truncated(end, TimeUnit.DAYS))
                    .withMessageContaining(end + " DAYS");
        }
    }

    @Test
    void boundsAreNoFurtherThanRowTimes() {
        assertThat(TimePrecision.MILLISECONDS.bound(Instant.MIN)).isEqualTo(-10_000_000_000_000L);
        assertThat(TimePrecision.MILLISECONDS.bound(Instant.MAX)).isEqualTo(10_000_000_000_001L);
        assertThat(TimePrecision.NANOSECONDS.bound(Instant.MAX)).isEqualTo(Long.MAX_VALUE);
        assertThat(TimePrecision.NANOSECONDS.bound(Instant.MIN)).isEqualTo(-Long.MAX_VALUE);
        assertThat(TimePrecision.MILLISECONDS.bound(Instant.ofEpochSecond(1, 1)))
                .isEqualTo(1001);
    }

    @ParameterizedTest
    @EnumSource
    void theEndsOfTimeAreTheEndsOfTheRangeInConditions(TimePrecision precision) {
        assertThat(precision.floor(Instant.MAX)).isEqualTo(Long.MAX_VALUE);
        assertThat(precision.ceiling(Instant.MAX)).isEqualTo(Long.MAX_VALUE);
        assertThat(precision.floor(Instant.MIN)).isEqualTo(-Long.MAX_VALUE);
        assertThat(precision.ceiling(Instant.MIN)).isEqualTo(-Long.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "MILLISECONDS, 5,         SECONDS,      5000",
        "MILLISECONDS, 5000,      MICROSECONDS, 5",
        "MILLISECONDS, -5000,     MICROSECONDS, -5",
        "NANOSECONDS,  2,         DAYS,         172800000000000",
        "MICROSECONDS, 7,         MICROSECONDS, 7",
        "MICROSECONDS, -3000,     NANOSECONDS,  -3"
    })
    void exactCountsOfUnitsAreConvertedBothWays(TimePrecision precision, long value, TimeUnit unit, long timestamp) {
        assertThat(precision.exact(value, unit)).isEqualTo(timestamp);
        assertThat(precision.truncated(value, unit)).isEqualTo(timestamp);
        assertThat(precision.to(unit, timestamp)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "MILLISECONDS, 1500, MICROSECONDS, 1",
        "MILLISECONDS, -1, NANOSECONDS, -1",
        "MICROSECONDS, -1001, NANOSECONDS, -2"
    })
    void countsOfFinerUnitsAreCutOnlyOnRequest(TimePrecision precision, long value, TimeUnit unit, long cut) {
        assertThat(precision.truncated(value, unit)).isEqualTo(cut);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> precision.exact(value, unit))
                .withMessageContainingAll(value + " " + unit, precision.symbol());
    }

    @ParameterizedTest
    @CsvSource({"MILLISECONDS, 1, SECONDS", "MILLISECONDS, -1, DAYS", "MILLISECONDS, 10000000000000, NANOSECONDS"})
    void aUnitThatCannotHoldATimestampIsRefused(TimePrecision precision, long timestamp, TimeUnit unit) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> precision.to(unit, timestamp))
                .withMessageContainingAll(String.valueOf(timestamp), unit.name());
    }

    @Test
    void aTimeThatIsNullIsNamed() {
        for (TimePrecision precision : TimePrecision.values()) {
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> precision.exact(null))
                    .withMessageContaining("the time is null");
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> precision.truncated(null))
                    .withMessageContaining("the time is null");
        }
    }
}
