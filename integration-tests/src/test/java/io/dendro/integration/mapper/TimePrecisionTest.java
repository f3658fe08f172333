package io.dendro.integration.mapper;

import static io.dendro.integration.entity.NumberReadingMapper.SEEN;
import static io.dendro.integration.entity.NumberReadingMapper.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.integration.entity.NumberReading;
import io.dendro.integration.entity.NumberReadingMapper;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.IoTDBServerOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers that count in other units than milliseconds. */
class TimePrecisionTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    /** @param tick in nanoseconds */
    @ParameterizedTest
    @CsvSource({"us, 1000", "ns, 1"})
    void timesKeepTheServersPrecision(String precision, long tick) {
        IoTDBServerOptions options = IoTDBServerOptions.defaults()
                .withProperty("timestamp_precision", precision)
                .withProgress(line -> {});
        try (IoTDBServer server = IoTDBServer.start(options);
                Session session = Session.connect(server.url())) {
            assertThat(session.server().precision().symbol()).isEqualTo(precision);
            List<Instant> times = List.of(
                    Instant.EPOCH.minusSeconds(1).minusNanos(tick),
                    Instant.EPOCH.minusNanos(tick),
                    Instant.EPOCH,
                    Instant.EPOCH.plusNanos(tick),
                    NOON.minusNanos(tick),
                    NOON,
                    NOON.plusNanos(tick),
                    Instant.parse("2200-01-01T00:00:00Z").plusNanos(7 * tick));
            check(new NumberReadingMapper(session), times, Duration.ofNanos(tick));
        }
    }

    private static void check(NumberReadingMapper readings, List<Instant> times, Duration tick) {
        List<NumberReading> rows = new ArrayList<>();
        times.forEach(time -> rows.add(reading(time)));
        readings.schema().create();
        readings.insert(rows);

        assertThat(readings.select().list()).isEqualTo(rows);
        for (NumberReading row : rows) {
            assertThat(readings.select().where(TIME.eq(row.time())).list()).containsExactly(row);
            assertThat(readings.select().where(SEEN.eq(row.time())).list()).containsExactly(row);
            assertThat(readings.select()
                            .where(TIME.after(row.time().minus(tick))
                                    .and(TIME.before(row.time().plus(tick))))
                            .list())
                    .containsExactly(row);
        }
        readings.delete().where(TIME.eq(times.get(5))).execute();
        rows.remove(5);
        assertThat(readings.select().list()).isEqualTo(rows);
        if (tick.toNanos() > 1) {
            assertThatThrownBy(() -> readings.insert(reading(NOON.plusNanos(1))))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("finer than the server's precision (us)");
        }
    }

    private static NumberReading reading(Instant time) {
        return new NumberReading(time, "d1", 1, null, null, null, null, time, null);
    }
}
