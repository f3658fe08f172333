package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.Alignment;
import io.dendro.DeviceRecord;
import io.dendro.Session;
import io.dendro.StatementResult;
import io.dendro.error.ConnectionException;
import io.dendro.error.InsertException;
import io.dendro.error.InsertException.Failure;
import io.dendro.error.StatementException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.thrift.TSExecuteBatchStatementReq;
import io.dendro.thrift.TSInsertRecordReq;
import io.dendro.thrift.TSStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which requests of the untyped tier are made again, and what answers mean that a real server seldom gives. */
@Timeout(60)
class UntypedRequestsTest {
    private final FakeServer server = FakeServer.start();
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void stop() {
        server.close();
    }

    private Session patient() {
        return Session.connect(server.options().withRetryTimeout(Duration.ofSeconds(10)));
    }

    /** The first request loses its connection before it is answered. */
    private Function<Object, Object> atSecondAttempt(TSStatus answer) {
        return request -> {
            if (asked.getAndIncrement() == 0) {
                server.dropAll();
            }
            return answer;
        };
    }

    private static DeviceRecord record(String device) {
        return DeviceRecord.of(device, Instant.EPOCH).with("a b", DataType.INT32, 1);
    }

    @Test
    void aRecordWhoseAnswerIsLostIsSentAgain() {
        server.answer("insertRecord", atSecondAttempt(Answers.status(200, "")));
        try (Session session = patient()) {
            session.records(Alignment.ALIGNED).insert(record("root.db.d"));
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void aCreationWhoseAnswerIsLostIsNot() {
        server.answer("createMultiTimeseries", atSecondAttempt(Answers.status(200, "")));
        try (Session session = patient()) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> session.series().create("root.db.d", MeasurementSchema.of("s", DataType.INT32)))
                    .withMessageContaining("not known");
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void recordsSayNothingOfTables() {
        server.answer("insertRecord", request -> {
            TSInsertRecordReq record = (TSInsertRecordReq) request;
            assertThat(record.isSetIsWriteToTable()).isFalse();
            assertThat(record.getMeasurements()).containsExactly("`a b`");
            return Answers.status(200, "");
        });
        try (Session session = patient()) {
            session.records(Alignment.ALIGNED).insert(record("root.db.d"));
        }
    }

    @Test
    void ofSeveralDevicesTheReasonTellsWhichWasRefused() {
        server.answer("insertRecords", request -> new TSStatus(302)
                .setSubStatus(List.of(
                        Answers.status(607, "root.db.d1 is too old"),
                        Answers.status(607, "root.db.d10 is too old"),
                        Answers.status(507, "types do not fit"))));
        try (Session session = patient()) {
            assertThatExceptionOfType(InsertException.class)
                    .isThrownBy(() -> session.records(Alignment.ALIGNED)
                            .insert(List.of(record("root.db.d1"), record("root.db.d10"), record("root.db.d2"))))
                    .satisfies(refused -> assertThat(refused.failures())
                            .extracting(Failure::device)
                            .containsExactly("root.db.d1", "root.db.d10", "one of 3 devices"));
        }
    }

    @Test
    void statementsThatTheServerDoesNotTellOfAreNoSuccess() {
        server.answer("executeBatchStatement", request -> Answers.status(200, "done"));
        try (Session session = patient()) {
            assertThatExceptionOfType(StatementException.class)
                    .isThrownBy(() -> session.executeAll(List.of("FLUSH")))
                    .withMessageContaining("does not tell");
        }
    }

    @Test
    void statementsAreToldOfInTheirOrder() {
        server.answer("executeBatchStatement", request -> {
            List<TSStatus> parts = ((TSExecuteBatchStatementReq) request)
                    .getStatements().stream()
                            .map(sql -> Answers.status(sql.equals("FLUSH") ? 200 : 700, sql))
                            .toList();
            return new TSStatus(302).setSubStatus(parts);
        });
        try (Session session = patient()) {
            assertThat(session.executeAll(List.of("FLUSH", "NO", "FLUSH")))
                    .extracting(StatementResult::isSuccess)
                    .containsExactly(true, false, true);
        }
    }
}
