package io.dendro.query;

import static io.dendro.query.Reading.ALARM;
import static io.dendro.query.Reading.DAY;
import static io.dendro.query.Reading.IMAGE;
import static io.dendro.query.Reading.NOTE;
import static io.dendro.query.Reading.PRESSURE;
import static io.dendro.query.Reading.RPM;
import static io.dendro.query.Reading.STATE;
import static io.dendro.query.Reading.TEMPERATURE;
import static io.dendro.query.Reading.TOTAL;
import static io.dendro.query.Reading.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.query.Reading.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    @Test
    void comparesNumbersInTheFormOfTheirType() {
        assertThat(where(TEMPERATURE.gt(80f))).isEqualTo("temperature > 80.0");
        assertThat(where(PRESSURE.le(1e-7))).isEqualTo("pressure <= 1.0E-7");
        assertThat(where(RPM.ne(-5))).isEqualTo("rpm != -5");
        assertThat(where(TOTAL.eq(Long.MIN_VALUE))).isEqualTo("`total count` IN (-9223372036854775808)");
        assertThat(where(RPM.lt(3).and(RPM.ge(1)))).isEqualTo("rpm < 3 AND rpm >= 1");
    }

    @Test
    void writesFloatsAsTheDoublesThatTheyEqual() {
        assertThat(where(TEMPERATURE.eq(0.1f))).isEqualTo("temperature = 0.10000000149011612");
        assertThat(where(TEMPERATURE.gt(Float.MIN_VALUE))).isEqualTo("temperature > 1.401298464324817E-45");
    }

    @Test
    void comparesLongsThatDoublesCannotTellApartByListingThem() {
        assertThat(where(TOTAL.lt((1L << 53) - 1))).isEqualTo("`total count` < 9007199254740991");
        assertThat(where(TOTAL.gt(1L << 53)))
                .isEqualTo("`total count` > 9007199254740993 OR `total count` IN (9007199254740993)");
        assertThat(where(TOTAL.ge(Long.MAX_VALUE)))
                .isEqualTo("`total count` > 9223372036854775807 OR `total count` IN (9223372036854775807)");
        assertThat(where(TOTAL.le(Long.MAX_VALUE))).isEqualTo("`total count` <= 9223372036854775807");
        assertThat(where(TOTAL.eq(1L << 60).not())).isEqualTo("`total count` NOT IN (1152921504606846976)");
    }

    @Test
    void betweenIncludesBothEnds() {
        assertThat(where(RPM.between(1, 5))).isEqualTo("rpm >= 1 AND rpm <= 5");
    }

    @Test
    void quotesNamesThatAreWordsOfSqlAndTextsWithQuotes() {
        assertThat(where(NOTE.eq("it's"))).isEqualTo("`select` IN ('it''s')");
        assertThat(where(STATE.ne(State.IDLE))).isEqualTo("state NOT IN ('IDLE')");
    }

    @Test
    void comparesDatesAsNumbersAndBooleansByName() {
        assertThat(where(DAY.ge(LocalDate.of(2024, 1, 2)))).isEqualTo("CAST(day AS INT32) >= 20240102");
        assertThat(where(DAY.in(LocalDate.of(9999, 12, 31)))).isEqualTo("CAST(day AS INT32) IN (99991231)");
        assertThat(where(ALARM.isTrue().or(ALARM.isFalse()))).isEqualTo("alarm = true OR alarm = false");
    }

    @Test
    void repeatedValuesOfInCountOnce() {
        assertThat(where(RPM.in(7))).isEqualTo("rpm IN (7)");
        assertThat(where(RPM.in(7, 7))).isEqualTo("rpm IN (7)");
        assertThat(where(RPM.in(7, 8).not())).isEqualTo("rpm NOT IN (7, 8)");
        assertThat(where(STATE.in(List.of(State.IDLE, State.RUNNING)))).isEqualTo("state IN ('IDLE', 'RUNNING')");
    }

    @Test
    void inOfNoValueMatchesNoRowAndItsOppositeEveryRow() {
        assertThat(where(RPM.in())).isEqualTo("(nothing)");
        assertThat(where(RPM.in().not())).isEmpty();
        assertThat(where(RPM.in().or(TEMPERATURE.gt(1f)))).isEqualTo("temperature > 1.0");
        assertThat(where(RPM.in().and(TEMPERATURE.gt(1f)))).isEqualTo("(nothing)");
    }

    @Test
    void asksForMissingValues() {
        assertThat(where(PRESSURE.isNull())).isEqualTo("pressure IS NULL");
        assertThat(where(PRESSURE.isNull().not())).isEqualTo("pressure IS NOT NULL");
        assertThat(where(IMAGE.isNotNull())).isEqualTo("image IS NOT NULL");
    }

    @Test
    void matchesTextLiterallyUnlessAPatternIsAskedFor() {
        assertThat(where(NOTE.startsWith("a"))).isEqualTo("`select` LIKE 'a%'");
        assertThat(where(NOTE.endsWith("50%"))).isEqualTo("`select` LIKE '%50#%' ESCAPE '#'");
        assertThat(where(NOTE.contains("a_b#'"))).isEqualTo("`select` LIKE '%a#_b##''%' ESCAPE '#'");
        assertThat(where(NOTE.like("a_%").not())).isEqualTo("(`select` LIKE 'a_%') = false");
    }

    @Test
    void parenthesesStandOnlyWhereOrMeetsAnd() {
        Condition<Reading> either = RPM.lt(1).or(RPM.gt(5));

        assertThat(where(either.and(ALARM.isTrue()))).isEqualTo("(rpm < 1 OR rpm > 5) AND alarm = true");
        assertThat(where(ALARM.isTrue().and(RPM.gt(1)).or(RPM.lt(0)))).isEqualTo("alarm = true AND rpm > 1 OR rpm < 0");
        assertThat(where(Condition.allOf(RPM.gt(1), RPM.gt(2).and(RPM.gt(3)))))
                .isEqualTo("rpm > 1 AND rpm > 2 AND rpm > 3");
    }

    @Test
    void notIsPushedDownToTheComparisons() {
        Condition<Reading> condition = RPM.lt(1).or(ALARM.isTrue().and(STATE.in(State.IDLE, State.RUNNING)));

        assertThat(where(condition.not()))
                .isEqualTo("rpm >= 1 AND (alarm != true OR state NOT IN ('IDLE', 'RUNNING'))");
        assertThat(where(condition.not().not())).isEqualTo(where(condition));
    }

    @Test
    void joiningNothingIsNeutral() {
        assertThat(where(Condition.allOf())).isEmpty();
        assertThat(where(Condition.anyOf())).isEqualTo("(nothing)");
        assertThat(where(Condition.<Reading>anyOf().not())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void refusesToCompareWithWhatHasNoLiteral(float value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEMPERATURE.gt(value))
                .withMessageContaining(Float.toString(value))
                .withMessageContaining("finite");
        assertThatIllegalArgumentException().isThrownBy(() -> PRESSURE.in((double) value));
    }

    @Test
    void refusesHalfASurrogatePair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTE.eq("ab\uD800c"))
                .withMessageContaining("index 2");
        assertThatIllegalArgumentException().isThrownBy(() -> NOTE.startsWith("\uDC00"));
    }

    @Test
    void refusesDatesThatADateCannotHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAY.lt(LocalDate.of(999, 12, 31)))
                .withMessageContaining("1000 to 9999");
    }
}
