package io.dendro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class TimePrecisionPropertiesTest {

    /** All seconds whose every part a timestamp in nanoseconds can hold. */
    @Provide
    Arbitrary<Instant> instants() {
        long last = Long.MAX_VALUE / 1_000_000_000 - 1;
        return Combinators.combine(
                        Arbitraries.longs().between(-last, last),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Instant> allInstants() {
        return Combinators.combine(
                        Arbitraries.longs().between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    @Property
    void aTimestampComesBackFromItsInstant(@ForAll TimePrecision precision, @ForAll("instants") Instant instant) {
        long timestamp = precision.floor(instant);

        assertThat(precision.floor(precision.instant(timestamp))).isEqualTo(timestamp);
        assertThat(precision.ceiling(precision.instant(timestamp))).isEqualTo(timestamp);
    }

    @Property
    void exactIsTheInverseOfInstantWithinTheRange(
            @ForAll TimePrecision precision, @ForAll("instants") Instant instant) {
        long timestamp = precision.floor(instant);
        try {
            precision.checked(timestamp);
        } catch (DateTimeException outOfRange) {
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> precision.exact(precision.instant(timestamp)));
            return;
        }
        assertThat(precision.exact(precision.instant(timestamp))).isEqualTo(timestamp);
        assertThat(precision.truncated(instant)).isEqualTo(timestamp);
    }

    @Property
    void floorAndCeilingEncloseAnInstantByATickAtMost(
            @ForAll TimePrecision precision, @ForAll("instants") Instant instant) {
        long floor = precision.floor(instant);
        long ceiling = precision.ceiling(instant);

        assertThat(precision.instant(floor)).isBeforeOrEqualTo(instant);
        assertThat(precision.instant(floor + 1)).isAfter(instant);
        assertThat(precision.instant(ceiling)).isAfterOrEqualTo(instant);
        assertThat(precision.instant(ceiling - 1)).isBefore(instant);
        assertThat(ceiling - floor).isEqualTo(precision.instant(floor).equals(instant) ? 0 : 1);
    }

    @Property
    void floorAndCeilingKeepTheOrderOfAllInstants(
            @ForAll TimePrecision precision, @ForAll("allInstants") Instant one, @ForAll("allInstants") Instant other) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        assertThat(precision.floor(earlier)).isLessThanOrEqualTo(precision.floor(later));
        assertThat(precision.ceiling(earlier)).isLessThanOrEqualTo(precision.ceiling(later));
        assertThat(precision.floor(one)).isLessThanOrEqualTo(precision.ceiling(one));
    }

    @Property
    void valuesOfAllInstantsAreExactOrRefused(@ForAll TimePrecision precision, @ForAll("allInstants") Instant instant) {
        try {
            assertThat(precision.instant(precision.exact(instant))).isEqualTo(instant);
        } catch (DateTimeException refused) {
            assertThat(refused).hasMessageContaining(instant.toString());
        }
    }

    @Property
    void countsOfUnitsAreExactOrRefused(@ForAll TimePrecision precision, @ForAll long value, @ForAll TimeUnit unit) {
        long timestamp;
        try {
            timestamp = precision.exact(value, unit);
        } catch (DateTimeException refused) {
            assertThat(refused).hasMessageContaining(String.valueOf(value));
            return;
        }
        assertThat(precision.to(unit, timestamp)).isEqualTo(value);
        assertThat(precision.truncated(value, unit)).isEqualTo(timestamp);
    }

    @Property
    void everyTimestampInRangeComesBackFromItsInstant(
            @ForAll TimePrecision precision,
            @ForAll @LongRange(min = -Long.MAX_VALUE, max = Long.MAX_VALUE) long timestamp) {
        Instant instant = precision.instant(timestamp);

        assertThat(precision.exactValue(instant)).isEqualTo(timestamp);
        assertThat(precision.floor(instant)).isEqualTo(timestamp);
        assertThat(precision.ceiling(instant)).isEqualTo(timestamp);
    }

    @Property
    void everyTimestampHasAnInstant(@ForAll TimePrecision precision, @ForAll long timestamp) {
        Instant instant = precision.instant(timestamp);

        assertThat(precision.instant(timestamp - 1).isBefore(instant)).isEqualTo(timestamp != Long.MIN_VALUE);
    }
}
