package io.dendro.integration.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.Tablet;
import io.dendro.error.RequestTimeoutException;
import io.dendro.integration.Databases;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.observation.Call;
import io.dendro.observation.CallObserver;
import io.dendro.observation.Outcome;
import io.dendro.observation.SessionObserver;
import io.dendro.testing.fault.Fault;
import io.dendro.testing.fault.FaultProxy;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What takes several requests is one call to its user, and ends at its time as a whole: over this network each request takes
 * more than half of that.
 */
@IoTDBTest
@Timeout(120)
class OneCallTest {

    private static final Duration TIME = Duration.ofMillis(1500);
    private static final Duration EACH_WAY = Duration.ofMillis(400);
    private static final Duration FAR_AWAY = Duration.ofMinutes(10);
    private static final List<MeasurementSchema> COLUMNS = List.of(MeasurementSchema.of("level", DataType.DOUBLE));

    private final Session admin;
    private final FaultProxy proxy;

    OneCallTest(Session admin) {
        this.admin = admin;
        this.proxy = FaultProxy.to("127.0.0.1", admin.options().port());
        new GaugeMapper(admin).insert(List.of(Gauge.at("here", 1), Gauge.at("there", 1)));
    }

    @AfterEach
    void drop() {
        proxy.close();
        Databases.drop(admin, "root.it_one_call");
        Databases.drop(admin, "root.it_one_call_copy");
    }

    private SessionOptions options() {
        return admin.options()
                .withEndpoint("127.0.0.1", proxy.port())
                .withRequestTimeout(FAR_AWAY)
                .withConnectTimeout(FAR_AWAY)
                .withRetryTimeout(FAR_AWAY);
    }

    private static Named<Consumer<Session>> call(String name, Consumer<Session> call) {
        return Named.of(name, call);
    }

    static Stream<Named<Consumer<Session>>> calls() {
        return Stream.of(
                call("insert into new devices", session -> new GaugeMapper(session).insert(newDevices())),
                call("insert of one row into a new device", session -> new GaugeMapper(session)
                        .insert(Gauge.at("new", 1))),
                call("list of two paths", session -> new GaugeMapper(session)
                        .devices()
                        .at(GaugeMapper.PLACE.in("here", "there"))
                        .list()),
                call("count of two paths", session -> new GaugeMapper(session)
                        .series()
                        .at(GaugeMapper.PLACE.in("here", "there"))
                        .count()),
                call("select into", session -> new GaugeMapper(session)
                        .into(new GaugeCopyMapper(session))
                        .set(GaugeCopyMapper.LEVEL, GaugeMapper.LEVEL)
                        .write()),
                call("list of databases", session -> session.databases().list()),
                call("tablets of both alignments", session -> session.tablets()
                        .insert(List.of(
                                tablet(session, "root.it_one_call.a", Alignment.ALIGNED),
                                tablet(session, "root.it_one_call.n", Alignment.NON_ALIGNED)))),
                call("series with and without alias", session -> session.series()
                        .create(Map.of(
                                "root.it_one_call.s",
                                List.of(
                                        MeasurementSchema.of("level", DataType.DOUBLE),
                                        MeasurementSchema.of("depth", DataType.DOUBLE)
                                                .withAlias("deep"))))));
    }

    private static List<Gauge> newDevices() {
        return List.of(Gauge.at("new", 1), Gauge.at("new", 2), Gauge.at("new", 3));
    }

    private static Tablet tablet(Session session, String device, Alignment alignment) {
        Tablet tablet = session.tablet(COLUMNS, alignment);
        tablet.clear(device);
        tablet.addRow(1);
        tablet.putDouble(0, 1.5);
        return tablet;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void requestsThatAreInTimeOneByOneAreLateTogether(Consumer<Session> call) {
        try (Session session = Session.connect(options())) {
            proxy.inject(Fault.delay(EACH_WAY));

            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> call.accept(session.within(TIME)))
                    .withMessageContaining("the 1500 ms of Session.within");

            proxy.heal();
            assertThat(new GaugeMapper(session.within(FAR_AWAY)).select().list())
                    .contains(Gauge.at("here", 1), Gauge.at("there", 1));
        }
    }

    @Test
    void anInsertEndsAtItsTimeWhenNothingComesThroughAfterSomeRequests() {
        Duration time = Duration.ofSeconds(6);
        // If each request had the whole time it would be 4 seconds for the first, and 6 more.
        try (Session session = Session.connect(options().withObserver(holeAfterOneCall()))) {
            GaugeMapper gauges = new GaugeMapper(session);
            proxy.inject(Fault.delay(Duration.ofSeconds(2)));
            long begin = System.nanoTime();

            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> gauges.within(time).insert(newDevices()))
                    .withMessageContaining("the 6000 ms of Session.within");

            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isBetween(time.minusMillis(20), Duration.ofMillis(9500));
            proxy.heal();
            proxy.cut();
            gauges.insert(newDevices());
            assertThat(gauges.select().at(GaugeMapper.PLACE.eq("new")).list())
                    .containsExactlyInAnyOrderElementsOf(newDevices());
        }
    }

    /** What an insert needs first gets through: a look at its devices, or a creation. */
    private SessionObserver holeAfterOneCall() {
        AtomicBoolean isThere = new AtomicBoolean();
        return new SessionObserver() {
            @Override
            public CallObserver began(Call call) {
                return new CallObserver() {
                    @Override
                    public void ended(Outcome outcome) {
                        if (isThere.compareAndSet(false, true)) {
                            proxy.inject(Fault.blackHole());
                        }
                    }
                };
            }
        };
    }

    @Test
    void aMapperWithATimeWorksAsItsMapperDoes() {
        GaugeMapper gauges = new GaugeMapper(admin);
        // region mapper
        gauges.within(Duration.ofSeconds(20)).insert(newDevices());
        // endregion
        assertThat(gauges.within(FAR_AWAY)
                        .select()
                        .at(GaugeMapper.PLACE.eq("new"))
                        .list())
                .containsExactlyInAnyOrderElementsOf(newDevices());
        assertThat(gauges.schema().isCreated("root.it_one_call.new.`1`"))
                .as("what one has created the other knows")
                .isTrue();
    }

    @Test
    void mappersOfTwoViewsOfASessionAreOfThatSession() {
        GaugeCopyMapper copies = new GaugeCopyMapper(admin);

        new GaugeMapper(admin)
                .within(FAR_AWAY)
                .into(copies)
                .set(GaugeCopyMapper.LEVEL, GaugeMapper.LEVEL)
                .write();

        assertThat(copies.select().at(GaugeCopyMapper.PLACE.in("here", "there")).list())
                .hasSize(2);
        try (Session other = Session.connect(options())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new GaugeMapper(other).into(copies))
                    .withMessageContaining("give a mapper of the same session");
        }
    }
}
