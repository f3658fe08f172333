package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.Alignment;
import io.dendro.DeviceRecord;
import io.dendro.Endpoint;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.error.AccessDeniedException;
import io.dendro.error.InsertException;
import io.dendro.error.InsertException.Failure;
import io.dendro.error.NoFreeConnectionException;
import io.dendro.error.RequestTimeoutException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.Faults;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.thrift.TEndPoint;
import io.dendro.thrift.TSInsertRecordsReq;
import io.dendro.thrift.TSStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which node gets the rows of a device. */
@Timeout(60)
class LeadersTest extends TwoNodes {

    @Test
    void theLeaderIsAskedOnceItIsKnown() {
        try (Session session = Session.connect(options)) {
            send(session, "root.two.a", "root.one.a");
            send(session, "root.two.a", "root.one.a", "root.two.a");
            send(session, "root.one.a");
            send(session, "root.two.a");
        }
        assertThat(firstGot).containsExactly("root.two.a", "root.one.a", "root.one.a", "root.one.a");
        assertThat(secondGot).containsExactly("root.two.a", "root.two.a", "root.two.a");
        assertThat(first.calls()).filteredOn("openSession"::equals).hasSize(1);
        assertThat(second.calls()).filteredOn("openSession"::equals).hasSize(1);
    }

    @Test
    void withoutRedirectionNoOtherNodeIsAsked() {
        try (Session session = Session.connect(options.withoutRedirection())) {
            send(session, "root.two.a", "root.one.a");
            send(session, "root.two.a", "root.one.a");
        }
        assertThat(firstGot).containsExactly("root.two.a", "root.one.a", "root.two.a", "root.one.a");
        assertThat(second.calls()).isEmpty();
    }

    @Test
    void recordsGoToTheLeaderOfTheirDeviceToo() {
        first.answer("insertRecord", request -> {
            TSStatus status = Answers.status(200, "");
            Endpoint leader = name.get();
            return status.setRedirectNode(new TEndPoint(leader.host(), leader.port()));
        });
        second.answer("insertRecord", request -> Answers.status(200, ""));
        try (Session session = Session.connect(options)) {
            for (int i = 0; i < 3; i++) {
                session.records(Alignment.ALIGNED)
                        .insert(DeviceRecord.of("root.two.a", Instant.EPOCH).with("m", DataType.INT32, 1));
            }
        }
        assertThat(first.calls()).filteredOn("insertRecord"::equals).hasSize(1);
        assertThat(second.calls()).filteredOn("insertRecord"::equals).hasSize(2);
    }

    @Test
    void recordsOfSeveralDevicesAreDividedByLeader() {
        List<List<String>> firstRecords = new CopyOnWriteArrayList<>();
        List<List<String>> secondRecords = new CopyOnWriteArrayList<>();
        first.answer("insertRecords", request -> {
            List<String> devices = ((TSInsertRecordsReq) request).prefixPaths;
            firstRecords.add(devices);
            return Answers.status(400, "")
                    .setSubStatus(devices.stream()
                            .map(device -> device.startsWith("root.two")
                                    ? Answers.status(200, "")
                                            .setRedirectNode(new TEndPoint(
                                                    name.get().host(),
                                                    name.get().port()))
                                    : Answers.status(200, ""))
                            .toList());
        });
        second.answer("insertRecords", request -> {
            secondRecords.add(((TSInsertRecordsReq) request).prefixPaths);
            return Answers.status(200, "");
        });
        List<DeviceRecord> records = Stream.of("root.one.a", "root.two.a", "root.one.b", "root.two.b")
                .map(device -> DeviceRecord.of(device, Instant.EPOCH).with("m", DataType.INT32, 1))
                .toList();
        try (Session session = Session.connect(options)) {
            for (int i = 0; i < 3; i++) {
                session.records(Alignment.ALIGNED).insert(records);
            }
            second.close();
            session.records(Alignment.ALIGNED).insert(records);
        }
        List<String> ofOne = List.of("root.one.a", "root.one.b");
        List<String> ofTwo = List.of("root.two.a", "root.two.b");
        assertThat(firstRecords).hasSize(5).contains(ofOne, ofTwo);
        assertThat(secondRecords).containsExactly(ofTwo, ofTwo);
    }

    @Test
    void aFailureAtOneNodeDoesNotHideWhatAnotherRefused() {
        List<DeviceRecord> records = Stream.of("root.one.a", "root.two.a")
                .map(device -> DeviceRecord.of(device, Instant.EPOCH).with("m", DataType.INT32, 1))
                .toList();
        first.answer("insertRecord", request -> Answers.status(803, "no permission"));
        second.answer("insertRecord", request -> Answers.status(607, "too old"));
        try (Session session = Session.connect(options)) {
            send(session, "root.two.a");
            send(session, "root.one.a", "root.two.a");
            for (int i = 0; i < 3; i++) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> session.records(Alignment.ALIGNED).insert(records))
                        .satisfies(e -> assertThat(e.getSuppressed())
                                .singleElement()
                                .isInstanceOfSatisfying(InsertException.class, refused -> assertThat(refused.failures())
                                        .extracting(Failure::code)
                                        .containsExactly(607)));
            }
        }
        assertThat(second.calls()).filteredOn("openSession"::equals).hasSize(1);
    }

    @Test
    void aTabletThatOneNodeDeniesDoesNotHideWhatAnotherRefused() {
        try (Session session = Session.connect(options)) {
            send(session, "root.one.a", "root.two.a");
            send(session, "root.one.a", "root.two.a");
            first.answer("insertTablet", request -> Answers.status(803, "no permission"));
            second.answer("insertTablet", request -> Answers.status(607, "too old"));

            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> send(session, "root.one.a", "root.two.a"))
                    .satisfies(e -> assertThat(e.getSuppressed())
                            .singleElement()
                            .isInstanceOfSatisfying(InsertException.class, refused -> assertThat(refused.failures())
                                    .containsExactly(new Failure("root.two.a", 607, "too old", 1))));
        }
        assertThat(second.calls()).filteredOn("openSession"::equals).hasSize(1);
    }

    @Test
    void aNodeThatFallsSilentDoesNotHideWhatAnotherRefused() {
        try (Session session = Session.connect(options.withRequestTimeout(Duration.ofSeconds(3)))) {
            send(session, "root.one.a", "root.two.a");
            send(session, "root.one.a", "root.two.a");
            first.over(Faults.at("insertTablet", Faults.silence()));
            second.answer("insertTablet", request -> Answers.status(607, "too old"));

            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> send(session, "root.one.a", "root.two.a"))
                    .satisfies(e -> assertThat(e.getSuppressed())
                            .singleElement()
                            .isInstanceOfSatisfying(InsertException.class, refused -> assertThat(refused.failures())
                                    .containsExactly(new Failure("root.two.a", 607, "too old", 1))));
        }
        assertThat(second.calls()).filteredOn("openSession"::equals).hasSize(1);
    }

    @Test
    void allOfADeviceIsInOnePartWhateverIsLearnedMeanwhile() {
        Leaders leaders = new Leaders(node -> node);
        leaders.answered("root.two.a", endpoint(first), endpoint(second));

        List<List<String>> parts = leaders.divide(List.of("root.two.a", "root.one.a", "root.two.a"), device -> {
            if (device.equals("root.one.a")) {
                leaders.forget(endpoint(second));
            }
            return device;
        });

        assertThat(parts).containsExactly(List.of("root.two.a", "root.two.a"), List.of("root.one.a"));
    }

    @Test
    void refusalsOfSeveralNodesAreNumberedAsSent() {
        String[] devices = {"root.one.bad", "root.two.a", "root.two.bad", "root.one.a", "root.two.bad"};
        try (Session session = Session.connect(options)) {
            for (int i = 0; i < 2; i++) {
                assertThatExceptionOfType(InsertException.class)
                        .isThrownBy(() -> send(session, devices))
                        .satisfies(e -> assertThat(e.failures())
                                .extracting(Failure::tablet)
                                .containsExactly(0, 2, 4));
            }
        }
        assertThat(secondGot).containsExactly("root.two.a", "root.two.bad", "root.two.bad");
    }

    @Test
    void aTabletForWhichNoConnectionWasToBeHadIsSentLater() {
        SessionOptions one = options.withMaxConnections(1).withRequestTimeout(Duration.ofSeconds(2));
        try (Session session = Session.connect(one)) {
            send(session, "root.two.a", "root.one.a");
            Tablet tablet = session.tablet(List.of(MeasurementSchema.of("m", DataType.INT32)), Alignment.ALIGNED);
            tablet.clear("root.one.late");
            tablet.addRow(1);
            tablet.putInt(0, 1);
            try (TabletStream stream = session.tabletStream()) {
                try (TabletStream holder = session.tabletStream()) {
                    holder.send(tablet);
                    assertThatExceptionOfType(NoFreeConnectionException.class).isThrownBy(() -> stream.send(tablet));
                    holder.finish();
                }
                stream.finish();
            }
        }
        assertThat(firstGot).filteredOn("root.one.late"::equals).hasSize(2);
    }

    @Test
    void withoutAConnectionToSpareTheRowsGoByTheNodeThatThereIs() {
        try (Session session = Session.connect(options.withMaxConnections(1))) {
            for (int i = 0; i < 3; i++) {
                send(session, "root.one.a", "root.two.a");
            }
        }
        assertThat(firstGot).hasSize(6);
        assertThat(secondGot).isEmpty();
    }

    @Test
    void noMoreConnectionsAreOpenThanAllowed() {
        try (Session session = Session.connect(options.withMaxConnections(2))) {
            for (int i = 0; i < 5; i++) {
                send(session, "root.two.a");
                send(session, "root.one.a");
                send(session, "root.one.a", "root.two.a");
                PoolModel.eventually(() -> assertThat(first.openConnections() + second.openConnections())
                        .isLessThanOrEqualTo(2));
            }
        }
        assertThat(second.calls()).filteredOn("openSession"::equals).hasSize(1);
    }

    @Test
    void anotherAddressIsTranslated() {
        Endpoint inside = new Endpoint("iotdb-datanode-1.iotdb.svc", 6667);
        name.set(inside);
        SessionOptions outside = options.withEndpointTranslation(node -> node.equals(inside) ? endpoint(second) : node);
        try (Session session = Session.connect(outside)) {
            send(session, "root.two.a");
            send(session, "root.two.a");
        }
        assertThat(secondGot).hasSize(1);
    }

    @Test
    void anAddressThatLeadsNowhereIsNotFollowed() {
        for (String host : List.of("0.0.0.0", "no.such.host.invalid")) {
            firstGot.clear();
            name.set(new Endpoint(host, endpoint(second).port()));
            try (Session session = Session.connect(options.withConnectTimeout(Duration.ofMillis(200)))) {
                for (int i = 0; i < 5; i++) {
                    send(session, "root.two.a", "root.two.b");
                }
            }
            assertThat(firstGot).hasSize(10);
        }
    }

    @Test
    void loopbackIsNoAddressOfANodeElsewhere() {
        Endpoint far = new Endpoint("10.1.2.3", 6667);

        assertThat(AvoidedNodes.isNoAddressFor(far, new Endpoint("127.0.0.1", 6668)))
                .isTrue();
        assertThat(AvoidedNodes.isNoAddressFor(far, new Endpoint("0.0.0.0", 6668)))
                .isTrue();
        assertThat(AvoidedNodes.isNoAddressFor(far, new Endpoint("10.1.2.4", 6667)))
                .isFalse();
        assertThat(AvoidedNodes.isNoAddressFor(new Endpoint("localhost", 6667), new Endpoint("127.0.0.1", 6668)))
                .isFalse();
    }
}
