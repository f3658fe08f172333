package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dendro.Alignment;
import io.dendro.DeviceSeries;
import io.dendro.Session;
import io.dendro.error.AccessDeniedException;
import io.dendro.error.RequestTimeoutException;
import io.dendro.error.SchemaException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.thrift.TSCreateAlignedTimeseriesReq;
import io.dendro.thrift.TSStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Series of many devices, created over several connections while the server fails. It lets nobody see what there is. */
@Timeout(60)
class ManyDevicesFaultsTest {

    private static final int NO_PERMISSION = 803;
    private static final int EXISTS = 503;
    private static final int BUSY = 606;
    private static final int OTHER_ALIGNMENT = 609;
    private static final List<MeasurementSchema> COLUMNS = List.of(MeasurementSchema.of("m", DataType.INT32));
    private static final List<String> DEVICES =
            IntStream.range(0, 100).mapToObj(i -> "root.x.d" + i).toList();

    private final Set<String> created = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();
    private final FakeServer server = FakeServer.start()
            .answer("executeStatementV2", request -> Answers.done(Answers.status(NO_PERMISSION, "no permission")));

    @AfterEach
    void stop() {
        server.close();
    }

    private interface Creation {
        /** @param number of the request among all, of which several are answered at a time */
        TSStatus answer(String device, int number);
    }

    private void answering(Creation creation) {
        server.answer("createAlignedTimeseries", request -> {
            String device = ((TSCreateAlignedTimeseriesReq) request).getPrefixPath();
            TSStatus answer = creation.answer(device, requests.incrementAndGet());
            if (answer.code == 200) {
                created.add(device);
            }
            return answer;
        });
    }

    private static TSStatus good(String device) {
        return Answers.status(200, device);
    }

    private Session connect() {
        return Session.connect(server.options().withMaxConnections(4).withRetryTimeout(Duration.ofSeconds(30)));
    }

    private static DeviceSeries series(Session session) {
        return session.deviceSeries(COLUMNS, Alignment.ALIGNED);
    }

    @Test
    void allAreCreatedThoughTheServerDropsItsConnectionsMeanwhile() {
        AtomicInteger drops = new AtomicInteger();
        answering((device, number) -> {
            if (number == 20 || number == 50) {
                drops.incrementAndGet();
                server.dropAll();
            }
            return good(device);
        });
        try (Session session = connect()) {
            assertThat(series(session).createMost(DEVICES)).isEmpty();

            assertThat(created).containsExactlyInAnyOrderElementsOf(DEVICES);
            assertThat(DEVICES).allMatch(series(session)::areKnownOf);
            assertThat(drops).hasValue(2);
        }
    }

    @Test
    void thoseForWhichTheServerIsTooBusyAreAskedForAgain() {
        answering((device, number) -> number % 10 == 0 ? Answers.status(BUSY, "busy") : good(device));
        try (Session session = connect()) {
            assertThat(series(session).createMost(DEVICES)).isEmpty();
        }

        assertThat(created).containsExactlyInAnyOrderElementsOf(DEVICES);
        assertThat(requests.get()).isGreaterThan(DEVICES.size());
    }

    @Test
    void aDeviceThatIsRefusedIsNamedAndTheOthersAreCreated() {
        answering((device, number) ->
                device.equals("root.x.d33") ? Answers.status(OTHER_ALIGNMENT, "not so") : good(device));
        try (Session session = connect()) {
            Map<String, SchemaException> refusals = series(session).createMost(DEVICES);

            assertThat(refusals).containsOnlyKeys("root.x.d33");
            assertThat(refusals.get("root.x.d33")).hasMessageContaining("not so");
            assertThat(series(session).areKnownOf("root.x.d33")).isFalse();
            assertThat(series(session).areKnownOf("root.x.d34")).isTrue();
        }
        assertThat(created).hasSize(99);
    }

    @Test
    void thoseThatAreRefusedAreThrownTogetherAndHaveTheNamesThatTheyWereGiven() {
        answering((device, number) -> device.endsWith("3") ? Answers.status(OTHER_ALIGNMENT, "not so") : good(device));
        List<String> quoted = List.of("root.x.`d3`", "root.x.`d4`", "root.x.`d13`");
        try (Session session = connect()) {
            assertThat(series(session).createMost(quoted)).containsOnlyKeys("root.x.`d3`", "root.x.`d13`");

            SchemaException all = catchThrowableOfType(
                    SchemaException.class, () -> series(session).create(quoted));
            SchemaException one = catchThrowableOfType(
                    SchemaException.class, () -> series(session).create(quoted.subList(0, 2)));

            assertThat(all).hasMessageContainingAll("2 devices", "root.x.`d3`, root.x.`d13`", "not so");
            assertThat(all.getSuppressed()).hasSize(2).hasOnlyElementsOfType(SchemaException.class);
            assertThat(one.device()).contains("root.x.d3");
            assertThat(created).containsExactly("root.x.d4");
        }
    }

    @Test
    void aDeviceIsForgottenByAnySpellingOfItsPath() {
        answering((device, number) -> good(device));
        try (Session session = connect()) {
            series(session).create(DEVICES.subList(7, 8));
            assertThat(series(session).areKnownOf("root.x.d7")).isTrue();

            series(session).forget("root.x.`d7`");

            assertThat(series(session).areKnownOf("root.x.d7")).isFalse();
        }
    }

    @Test
    void whatFailsForGoodEndsAllAndLeavesTheConnectionsGood() {
        answering((device, number) -> number < 40 ? good(device) : Answers.status(NO_PERMISSION, "none of yours"));
        try (Session session = connect()) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> series(session).createMost(DEVICES))
                    .withMessageContaining("none of yours");
            assertThat(requests.get()).isLessThan(60);

            answering((device, number) -> good(device));
            assertThat(series(session).createMost(DEVICES)).isEmpty();
        }
        assertThat(server.calls()).filteredOn("openSession"::equals).hasSizeLessThanOrEqualTo(4);
        assertThat(created).hasSize(100);
    }

    @Test
    void allTogetherHaveTheTimeOfOneCall() {
        answering((device, number) -> Answers.status(BUSY, "busy"));
        try (Session session = connect()) {
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(
                            () -> series(session.within(Duration.ofMillis(300))).createMost(DEVICES))
                    .withMessageContaining("within the 300 ms of Session.within");

            answering((device, number) -> good(device));
            assertThat(series(session).createMost(DEVICES)).isEmpty();
        }
    }

    @Test
    void whatWasFoundWhileTheSessionDeletedSeriesCountsNoMore() {
        try (Session session = connect()) {
            answering((device, number) -> {
                if (number == 1) {
                    deleteAll(session);
                }
                return good(device);
            });
            assertThat(series(session).createMost(DEVICES.subList(0, 2))).isEmpty();
            assertThat(series(session).areKnownOf("root.x.d0")).isFalse();

            assertThat(series(session).createMost(DEVICES.subList(0, 2))).isEmpty();
            assertThat(series(session).areKnownOf("root.x.d0")).isTrue();
        }
    }

    private static void deleteAll(Session session) {
        try {
            session.execute("DELETE TIMESERIES root.x.**");
        } catch (AccessDeniedException e) {
            // As all statements are, here; a real one may have been carried out when it fails.
        }
    }

    @Test
    void thoseThatExistAreComparedAloneWhereNothingCanBeSeenOfMany() {
        answering((device, number) -> device.equals("root.x.d7") ? Answers.status(EXISTS, "there") : good(device));
        try (Session session = connect()) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> series(session).createMost(DEVICES))
                    .withMessageContaining("SHOW TIMESERIES root.x.d7.*");
        }
    }
}
