package io.dendro.query;

import static io.dendro.query.Reading.PLANT;
import static io.dendro.query.Reading.RPM;
import static io.dendro.query.Reading.SERVICED;
import static io.dendro.query.Reading.TIME;
import static io.dendro.query.Reading.delete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeleteStatementTest {

    private static final Instant FROM = Instant.ofEpochMilli(10);
    private static final Instant TO = Instant.ofEpochMilli(20);

    @Test
    void namesEverySeriesBecauseADeviceAloneDeletesNothing() {
        assertThat(delete().at(PLANT.in("a", "b")).sql())
                .isEqualTo("DELETE FROM root.factory.a.*.temperature, root.factory.a.*.rpm,"
                        + " root.factory.b.*.temperature, root.factory.b.*.rpm");
    }

    @Test
    void boundsOfTimeBecomeOneRange() {
        assertThat(where(TIME.before(TO))).isEqualTo("time <= 19");
        assertThat(where(TIME.after(FROM))).isEqualTo("time >= 11");
        assertThat(where(TIME.between(FROM, TO))).isEqualTo("time >= 10 AND time <= 20");
        assertThat(where(TIME.eq(FROM))).isEqualTo("time >= 10 AND time <= 10");
        assertThat(where(TIME.in(FROM))).isEqualTo("time >= 10 AND time <= 10");
        assertThat(where(TIME.before(TO.plusNanos(1)).and(TIME.from(FROM.plusNanos(1)))))
                .isEqualTo("time >= 11 AND time <= 20");
        assertThat(where(Condition.allOf(TIME.from(FROM), TIME.after(FROM), TIME.atOrBefore(TO))))
                .isEqualTo("time >= 11 AND time <= 20");
        assertThat(where(TIME.before(FROM).not())).isEqualTo("time >= 10");
        assertThat(where(TIME.between(FROM, Instant.MAX))).isEqualTo("time >= 10");
    }

    @Test
    void severalWhereClausesNarrowTheRange() {
        assertThat(delete().where(TIME.from(FROM)).where(TIME.before(TO)).sql())
                .endsWith(" WHERE time >= 10 AND time <= 19");
    }

    @Test
    void anEmptyRangeOrNoDeviceSendsNothing() {
        for (DeleteStatement<Reading> statement : List.of(
                delete().where(TIME.before(FROM).and(TIME.after(TO))),
                delete().where(TIME.eq(FROM.plusNanos(1))),
                delete().where(TIME.after(Instant.MAX)),
                delete().at(PLANT.in()))) {
            assertThat(statement.sql()).isEmpty();
            assertThatCode(statement::execute).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesConditionsThatAreNotOneRangeOfTimeAndNamesThem() {
        assertRefused(TIME.before(TO).and(RPM.gt(5)), "rpm > 5");
        assertRefused(TIME.before(FROM).or(TIME.after(TO)), "OR");
        assertRefused(TIME.eq(FROM).not(), "time != 1970-01-01T00:00:00.010Z");
        assertRefused(TIME.in(FROM, TO), "time IN [");
        assertRefused(SERVICED.lt(TO), "serviced < 1970");
    }

    @Test
    void emptyingEveryDeviceMustBeAskedFor() {
        assertThatIllegalStateException().isThrownBy(() -> delete().execute()).withMessageContaining("everything()");
        assertThatIllegalStateException()
                .isThrownBy(() -> delete().at().where(TIME.from(Instant.MIN)).execute());
        assertThat(delete().everything().sql())
                .isEqualTo("DELETE FROM root.factory.*.*.temperature, root.factory.*.*.rpm");
    }

    private static String where(Condition<Reading> bounds) {
        return delete().where(bounds).sql().replaceFirst("^.* WHERE ", "");
    }

    private static void assertRefused(Condition<Reading> condition, String part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> delete().where(condition))
                .withMessageContaining(part)
                .withMessageContaining("one range of time");
    }
}
