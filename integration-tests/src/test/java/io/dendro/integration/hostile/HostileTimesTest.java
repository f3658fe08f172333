package io.dendro.integration.hostile;

import static io.dendro.integration.entity.NumberReadingMapper.PAYLOAD;
import static io.dendro.integration.entity.NumberReadingMapper.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.NumberReading;
import io.dendro.integration.entity.NumberReadingMapper;
import io.dendro.query.Condition;
import io.dendro.testing.junit.IoTDBTest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Times of rows at the edges of what the server stores, bytes of all kinds, and values that cannot be stored. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTimesTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    private final Session session;
    private final NumberReadingMapper readings;

    HostileTimesTest(Session session) {
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
    void legalTimesAreReadBackAndHitAlone() {
        Outcomes outcomes = Outcomes.of("Times of rows (server precision ms)");
        List<NumberReading> stored = new ArrayList<>();
        EdgeValues.TIMES.forEach(time -> stored.add(reading(time, null, null, null)));
        new NumberReadingMapper(session).insert(stored);
        assertThat(readings.select().list()).isEqualTo(stored);

        List<NumberReading> left = new ArrayList<>(stored);
        for (Instant time : EdgeValues.TIMES) {
            assertSame(stored, TIME.eq(time), time::equals);
            assertSame(stored, TIME.eq(time).not(), other -> !other.equals(time));
            assertSame(stored, TIME.in(time), time::equals);
            assertSame(stored, TIME.before(time), other -> other.isBefore(time));
            assertSame(stored, TIME.from(time), other -> !other.isBefore(time));
            assertSame(stored, TIME.after(time), other -> other.isAfter(time));
            assertSame(stored, TIME.atOrBefore(time), other -> !other.isAfter(time));
            assertSame(stored, TIME.before(time.plusNanos(1)), other -> !other.isAfter(time));
            assertSame(stored, TIME.eq(time.plusNanos(1)), other -> false);
        }
        for (NumberReading reading : stored) {
            readings.delete()
                    .where(TIME.between(reading.time(), reading.time()))
                    .execute();
            left.remove(reading);
            assertThat(readings.select().list()).isEqualTo(left);
            outcomes.accepted(reading.time());
        }
    }

    @Test
    void boundsBeyondTheServersRangeMeanWhatTheySay() {
        List<NumberReading> stored = new ArrayList<>();
        EdgeValues.TIMES.forEach(time -> stored.add(reading(time, null, null, null)));
        new NumberReadingMapper(session).insert(stored);

        for (Instant bound : EdgeValues.IMPOSSIBLE_TIMES) {
            assertSame(stored, TIME.before(bound), other -> other.isBefore(bound));
            assertSame(stored, TIME.from(bound), other -> !other.isBefore(bound));
            assertSame(stored, TIME.eq(bound), bound::equals);
        }
    }

    @Test
    void impossibleTimesAreRefusedUnsent() {
        Outcomes outcomes = Outcomes.of("Times that a server with precision ms cannot hold");
        for (Instant time : EdgeValues.IMPOSSIBLE_TIMES) {
            outcomes.refused(time, refusal(reading(time, null, null, null)).getCause());
        }
        assertThat(Databases.devices(session, "root.it_numbers")).isZero();
    }

    @Test
    void impossibleValuesAreRefusedUnsent() {
        Outcomes dates = Outcomes.of("Values of type DATE that no server can hold");
        for (LocalDate day : EdgeValues.IMPOSSIBLE_DATES) {
            dates.refused(day, refusal(reading(NOON, day, null, null)).getCause());
        }
        Outcomes instants = Outcomes.of("Values of type TIMESTAMP that a server with precision ms cannot hold");
        for (Instant seen : EdgeValues.IMPOSSIBLE_INSTANTS) {
            instants.refused(seen, refusal(reading(NOON, null, seen, null)).getCause());
        }
        assertThat(Databases.devices(session, "root.it_numbers")).isZero();
    }

    @Test
    void bytesAreReadBackEqual() {
        Outcomes outcomes = Outcomes.of("Values of type BLOB");
        List<NumberReading> stored = new ArrayList<>();
        EdgeValues.BYTES.forEach(bytes -> stored.add(reading(NOON.plusSeconds(stored.size()), null, null, bytes)));
        new NumberReadingMapper(session).insert(stored);

        List<NumberReading> read = readings.select().where(PAYLOAD.isNotNull()).list();

        assertThat(read).extracting(NumberReading::payload).containsExactlyElementsOf(EdgeValues.BYTES);
        EdgeValues.BYTES.forEach(bytes ->
                outcomes.accepted(bytes.length > 1_000 ? "100,000 bytes" : bytes, "written and read back equal"));
    }

    private void assertSame(List<NumberReading> stored, Condition<NumberReading> condition, Predicate<Instant> inJava) {
        assertThat(readings.select().where(condition).list())
                .as(condition.toString())
                .isEqualTo(stored.stream()
                        .filter(reading -> inJava.test(reading.time()))
                        .toList());
    }

    private MappingException refusal(NumberReading reading) {
        MappingException refusal = catchThrowableOfType(MappingException.class, () -> readings.insert(reading));
        assertThat(refusal)
                .as(reading.toString())
                .hasMessageContaining("NumberReading number 0")
                .cause()
                .isInstanceOfAny(DateTimeException.class, IllegalArgumentException.class);
        return refusal;
    }

    private static NumberReading reading(
            Instant time, @Nullable LocalDate day, @Nullable Instant seen, byte @Nullable [] payload) {
        Integer count = day == null && seen == null && payload == null ? 1 : null;
        return new NumberReading(time, "d1", count, null, null, null, day, seen, payload);
    }
}
