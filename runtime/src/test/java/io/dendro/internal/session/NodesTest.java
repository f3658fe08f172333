package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.Alignment;
import io.dendro.Endpoint;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.Tablet;
import io.dendro.error.ConnectionException;
import io.dendro.error.RequestTimeoutException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.rpc.FakeServer.Line;
import io.dendro.internal.rpc.Faults;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which of several nodes is asked. */
@Timeout(60)
class NodesTest {

    private final FakeServer first = node();
    private final FakeServer second = node();
    private final SessionOptions options = first.options()
            .withRetryTimeout(Duration.ofSeconds(5))
            .withEndpoints(List.of(endpoint(first), endpoint(second)));

    private static FakeServer node() {
        return FakeServer.start().answer("executeStatementV2", request -> Answers.firstPage(List.of("TEXT"), false));
    }

    private static Endpoint endpoint(FakeServer node) {
        return node.options().endpoints().get(0);
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    private static void run(Session session) {
        try (ResultSet result = session.query("SHOW VERSION")) {
            assertThat(result.next()).isFalse();
        }
    }

    @Test
    void theFirstServesAsLongAsItCan() {
        try (Session session = Session.connect(options)) {
            run(session);
            first.dropAll();
            run(session);
        }
        assertThat(first.calls()).filteredOn("executeStatementV2"::equals).hasSize(2);
        assertThat(second.calls()).isEmpty();
    }

    @Test
    void theNextServesWhenTheFirstIsNotThere() {
        first.close();
        try (Session session = Session.connect(options)) {
            run(session);
        }
        assertThat(second.calls()).contains("executeStatementV2");
    }

    @Test
    void theNextServesWhenTheFirstGoesAway() {
        try (Session session = Session.connect(options)) {
            run(session);
            first.close();
            run(session);
            run(session);
        }
        assertThat(second.calls()).filteredOn("executeStatementV2"::equals).hasSize(2);
    }

    @Test
    void aNodeThatAnswersNobodyHoldsUpALoginNoLongerThanAConnectionMayTake() {
        first.over(Faults.silence());
        long begin = System.nanoTime();
        try (Session session = Session.connect(
                options.withConnectTimeout(Duration.ofMillis(300)).withRequestTimeout(Duration.ofSeconds(60)))) {
            run(session);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        assertThat(second.calls()).contains("executeStatementV2");
    }

    @Test
    void callsOfLittleTimeComeToTheNextNodeToo() {
        try (Session session = Session.connect(options.withConnectTimeout(Duration.ofSeconds(50)))) {
            first.over(Faults.silence());
            first.dropAll();
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> run(session.within(Duration.ofSeconds(1))));

            run(session.within(Duration.ofSeconds(30)));
        }
        assertThat(second.calls()).contains("executeStatementV2");
    }

    @Test
    void aNodeThatFreezesCostsOneCallOfLittleTimeHoweverManyConnectionsRest() throws Exception {
        SessionOptions three = options.withMaxConnections(3).withConnectTimeout(Duration.ofSeconds(50));
        try (Session session = Session.connect(three)) {
            session.query("SHOW VERSION").close();
            try (ResultSet one = session.query("SHOW VERSION");
                    ResultSet two = session.query("SHOW VERSION");
                    ResultSet third = session.query("SHOW VERSION")) {
                assertThat(List.of(one, two, third)).noneMatch(ResultSet::next);
            }
            assertThat(first.openConnections()).isEqualTo(3);
            // Long enough that they are tried before they are lent.
            Thread.sleep(1_200);
            first.over(Faults.silence());
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> run(session.within(Duration.ofSeconds(1))));

            run(session.within(Duration.ofSeconds(30)));
        }
        assertThat(second.calls()).contains("executeStatementV2");
    }

    @Test
    void writesLeaveANodeThatIsReadOnly() {
        first.answer("insertTablet", request -> Answers.status(600, "read only").setNeedRetry(true));
        second.answer("insertTablet", request -> Answers.status(200, ""));
        try (Session session = Session.connect(options)) {
            write(session);
            write(session);
            run(session);
        }
        assertThat(first.calls()).filteredOn("insertTablet"::equals).hasSize(1);
        assertThat(second.calls())
                .contains("executeStatementV2")
                .filteredOn("insertTablet"::equals)
                .hasSize(2);
    }

    @Test
    void otherWritesLeaveItToo() {
        first.answer(
                "setStorageGroup", request -> Answers.status(600, "read only").setNeedRetry(true));
        second.answer("setStorageGroup", request -> Answers.status(200, ""));
        try (Session session = Session.connect(options)) {
            session.databases().createIfAbsent("root.db");
        }
        assertThat(first.calls()).filteredOn("setStorageGroup"::equals).hasSize(1);
    }

    @Test
    void aRequestThatTimesOutCostsNoOtherConnection() {
        SessionOptions two = options.withMaxConnections(2).withRequestTimeout(Duration.ofMillis(300));
        try (Session session = Session.connect(two)) {
            try (ResultSet one = session.query("SHOW VERSION");
                    ResultSet other = session.query("SHOW VERSION")) {
                assertThat(one.next() || other.next()).isFalse();
            }
            first.over(Faults.at("executeStatementV2", Faults.silence()));
            assertThatExceptionOfType(RequestTimeoutException.class).isThrownBy(() -> run(session));
            first.over(Line.SOUND);
            run(session);
        }
        assertThat(first.calls()).filteredOn("openSession"::equals).hasSize(2);
    }

    private static void write(Session session) {
        Tablet tablet = session.tablet(List.of(MeasurementSchema.of("m", DataType.INT32)), Alignment.ALIGNED);
        tablet.clear("root.db.d");
        tablet.addRow(1);
        tablet.putInt(0, 1);
        session.insert(tablet);
    }

    @Test
    void aFailureNamesAllNodes() {
        first.close();
        second.close();
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> Session.connect(options))
                .withMessageContaining(endpoint(first).toString())
                .withMessageContaining(endpoint(second).toString());
    }
}
