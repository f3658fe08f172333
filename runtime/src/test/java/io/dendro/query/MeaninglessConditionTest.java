package io.dendro.query;

import static io.dendro.query.Reading.LINE;
import static io.dendro.query.Reading.NOTE;
import static io.dendro.query.Reading.PLANT;
import static io.dendro.query.Reading.RPM;
import static io.dendro.query.Reading.SERVICED;
import static io.dendro.query.Reading.STATE;
import static io.dendro.query.Reading.TIME;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions that are mistakes are refused where they are made, by the name of their column. */
@SuppressWarnings("NullAway") // the point of the test
class MeaninglessConditionTest {

    private static Arguments on(Column<Reading, ?> column, ThrowingCallable comparison) {
        return Arguments.of(column.component(), comparison);
    }

    static Stream<Arguments> comparisonsWithNull() {
        return Stream.of(
                on(RPM, () -> RPM.eq((Integer) null)),
                on(RPM, () -> RPM.ne((Integer) null)),
                on(RPM, () -> RPM.gt((Integer) null)),
                on(RPM, () -> RPM.in(1, null)),
                on(RPM, () -> RPM.between(null, 1)),
                on(NOTE, () -> NOTE.eq(null)),
                on(STATE, () -> STATE.eq(null)),
                on(SERVICED, () -> SERVICED.le((Instant) null)),
                on(TIME, () -> TIME.eq(null)),
                on(TIME, () -> TIME.before(null)),
                on(TIME, () -> TIME.between(Instant.EPOCH, null)),
                on(TIME, () -> TIME.in(Instant.EPOCH, null)),
                on(PLANT, () -> PLANT.eq(null)),
                on(LINE, () -> LINE.in(Arrays.asList(1, null))));
    }

    @ParameterizedTest
    @MethodSource("comparisonsWithNull")
    void nullIsRefusedByTheNameOfItsColumn(String component, ThrowingCallable comparison) {
        assertThatIllegalArgumentException()
                .isThrownBy(comparison)
                .withMessageStartingWith("column " + component + " is compared with null");
    }

    @Test
    void onlyMeasurementsCanBeMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RPM.eq((Integer) null))
                .withMessageEndingWith("give a value, or use isNull() for rows without one");
        assertThatIllegalArgumentException().isThrownBy(() -> PLANT.eq(null)).withMessageEndingWith("give a value");
    }

    @Test
    void aReversedRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIME.between(Instant.ofEpochSecond(2), Instant.ofEpochSecond(1)))
                .withMessage("time between 1970-01-01T00:00:02Z and 1970-01-01T00:00:01Z is no time;"
                        + " give the earlier instant first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RPM.between(5, 1))
                .withMessage("rpm between 5 and 1 is nothing; give the lesser value first");
    }
}
