package io.dendro.integration.hostile;

import static io.dendro.integration.entity.NumberReadingMapper.COUNT;
import static io.dendro.integration.entity.NumberReadingMapper.DAY;
import static io.dendro.integration.entity.NumberReadingMapper.LEVEL;
import static io.dendro.integration.entity.NumberReadingMapper.RATIO;
import static io.dendro.integration.entity.NumberReadingMapper.SEEN;
import static io.dendro.integration.entity.NumberReadingMapper.TIME;
import static io.dendro.integration.entity.NumberReadingMapper.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.NumberReading;
import io.dendro.integration.entity.NumberReadingMapper;
import io.dendro.query.Condition;
import io.dendro.query.MeasurementColumn;
import io.dendro.query.OrderedExpression;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Numbers, dates and instants at the edges of their types: they come back equal and compare as they do in Java. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileNumbersTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    private final Session session;
    private final NumberReadingMapper readings;

    HostileNumbersTest(Session session) {
        this.session = session;
        this.readings = new NumberReadingMapper(session);
    }

    @BeforeEach
    void startEmpty() {
        Databases.drop(session, "root.it_numbers");
    }

    @AfterAll
    static void report() throws Exception {
        Outcomes.write();
    }

    @Test
    void ints() {
        check(
                COUNT,
                EdgeValues.INTS,
                NumberReading::count,
                (time, value) -> new NumberReading(time, "d1", value, null, null, null, null, null, null));
    }

    @Test
    void longs() {
        check(
                TOTAL,
                EdgeValues.LONGS,
                NumberReading::total,
                (time, value) -> new NumberReading(time, "d1", null, value, null, null, null, null, null));
    }

    @Test
    void floats() {
        check(
                RATIO,
                EdgeValues.FLOATS,
                NumberReading::ratio,
                (time, value) -> new NumberReading(time, "d1", null, null, value, null, null, null, null));
    }

    @Test
    void doubles() {
        check(
                LEVEL,
                EdgeValues.DOUBLES,
                NumberReading::level,
                (time, value) -> new NumberReading(time, "d1", null, null, null, value, null, null, null));
    }

    @Test
    void dates() {
        check(
                DAY,
                EdgeValues.DATES,
                NumberReading::day,
                (time, value) -> new NumberReading(time, "d1", null, null, null, null, value, null, null));
    }

    @Test
    void instants() {
        check(
                SEEN,
                EdgeValues.INSTANTS,
                NumberReading::seen,
                (time, value) -> new NumberReading(time, "d1", null, null, null, null, null, value, null));
    }

    private <V extends Comparable<? super V>> void check(
            OrderedExpression<NumberReading, V> column,
            List<V> values,
            Function<NumberReading, V> component,
            BiFunction<Instant, V, NumberReading> reading) {
        List<NumberReading> stored = new ArrayList<>();
        for (V value : values) {
            stored.add(reading.apply(NOON.plusSeconds(stored.size()), value));
        }
        new NumberReadingMapper(session).insert(stored);
        assertThat(readings.select().list()).isEqualTo(stored);

        Outcomes outcomes = Outcomes.of(
                "Values of type " + ((MeasurementColumn<?, ?>) column).schema().type());
        for (V value : values) {
            if (Numbers.isFinite(value)) {
                checkConditions(column, values, component, value);
                outcomes.accepted(value, Outcomes.WRITTEN + Numbers.remark(value));
            } else {
                IllegalArgumentException refusal =
                        catchThrowableOfType(IllegalArgumentException.class, () -> column.eq(value));
                assertThat(refusal).hasMessageContaining("no literal");
                outcomes.accepted(value, "written and read back equal; refused in conditions: " + refusal.getMessage());
            }
        }
        deleteOneByOne(stored);
    }

    private <V extends Comparable<? super V>> void checkConditions(
            OrderedExpression<NumberReading, V> column, List<V> values, Function<NumberReading, V> component, V bound) {
        BiFunction<Condition<NumberReading>, IntPredicate, Void> same = (condition, inJava) -> {
            List<V> expected = values.stream()
                    .filter(value -> !Numbers.isNaN(value) && inJava.test(Numbers.compare(value, bound)))
                    .toList();
            List<V> found = readings.select().where(condition).list().stream()
                    .map(component)
                    .filter(value -> !Numbers.isNaN(value))
                    .toList();
            assertThat(found).as(condition.toString()).isEqualTo(expected);
            return null;
        };
        same.apply(column.eq(bound), order -> order == 0);
        same.apply(column.ne(bound), order -> order != 0);
        same.apply(column.lt(bound), order -> order < 0);
        same.apply(column.le(bound), order -> order <= 0);
        same.apply(column.gt(bound), order -> order > 0);
        same.apply(column.ge(bound), order -> order >= 0);
        same.apply(column.between(bound, bound), order -> order == 0);
        same.apply(column.in(List.of(bound)), order -> order == 0);
    }

    private void deleteOneByOne(List<NumberReading> stored) {
        List<NumberReading> left = new ArrayList<>(stored);
        for (NumberReading reading : stored) {
            readings.delete().where(TIME.eq(reading.time())).execute();
            left.remove(reading);
            assertThat(readings.select().list()).isEqualTo(left);
        }
    }
}
