package io.dendro.integration.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.error.RequestTimeoutException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.testing.fault.Fault;
import io.dendro.testing.fault.FaultProxy;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls with a time of their own, over a network that passes nothing on; without it they would wait for ten minutes. */
@IoTDBTest
@Timeout(120)
class TimedCallsTest {

    private static final Duration FAR_AWAY = Duration.ofMinutes(10);
    private static final Reading ROW = Reading.of(Instant.parse("2024-06-01T12:00:00Z"), "timed", 1, 1);

    private final Session admin;
    private final FaultProxy proxy;

    TimedCallsTest(Session admin) {
        this.admin = admin;
        this.proxy = FaultProxy.to("127.0.0.1", admin.options().port());
    }

    @AfterEach
    void drop() {
        proxy.close();
        Databases.drop(admin, "root.it_readings");
    }

    private Session connect() {
        return Session.connect(admin.options()
                .withEndpoint("127.0.0.1", proxy.port())
                .withRequestTimeout(FAR_AWAY)
                .withConnectTimeout(FAR_AWAY)
                .withRetryTimeout(FAR_AWAY));
    }

    static Stream<Consumer<Session>> calls() {
        return Stream.of(
                session -> new ReadingMapper(session).insert(ROW),
                session -> new ReadingMapper(session).select().list(),
                session -> session.query("SHOW VERSION").close(),
                session -> session.execute("CREATE DATABASE root.it_readings.never"),
                session -> session.metadata().devices("root.it_readings.**").count(),
                session -> session.createSeries(
                        "root.it_readings.timed.d",
                        List.of(MeasurementSchema.of("m", DataType.INT32)),
                        Alignment.ALIGNED));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aCallEndsAtItsTimeWhenNothingComesThrough(Consumer<Session> call) {
        try (Session session = connect()) {
            new ReadingMapper(session).insert(ROW);
            proxy.inject(Fault.blackHole());
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> call.accept(session.within(Duration.ofMillis(500))))
                    .withMessageContaining("the 500 ms of Session.within");

            proxy.heal();
            proxy.cut();
            new ReadingMapper(session).insert(ROW);
            assertThat(new ReadingMapper(session).select().list()).contains(ROW);
        }
    }

    @Test
    void aCallThatIsInTimeIsAsEver() {
        try (Session session = connect()) {
            // region within
            Session impatient = session.within(Duration.ofSeconds(20));
            new ReadingMapper(impatient).insert(ROW);
            // endregion
            assertThat(new ReadingMapper(impatient).select().list()).containsExactly(ROW);
        }
    }
}
