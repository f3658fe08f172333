package io.dendro.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Endpoint;
import io.dendro.thrift.ServerProperties;
import io.dendro.thrift.TEndPoint;
import io.dendro.thrift.TSExecuteStatementReq;
import io.dendro.thrift.TSExecuteStatementResp;
import io.dendro.thrift.TSFetchResultsResp;
import io.dendro.thrift.TSOpenSessionReq;
import io.dendro.thrift.TSOpenSessionResp;
import io.dendro.thrift.TSProtocolVersion;
import io.dendro.thrift.TSStatus;
import io.dendro.thrift.TSTracingInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TType;
import org.apache.thrift.transport.TMemoryBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The structures that are read and written by hand say the same as those that Thrift generates. */
class MessagesTest {

    private static final TSStatus FINE = new TSStatus(200).setMessage("");

    @Test
    void aStatusHasAllThatWasSaid() {
        TSStatus part = new TSStatus(507).setMessage("m1 is INT32").setRedirectNode(new TEndPoint("other", 6668));
        Status status = Thrift.read(
                new TSStatus(302)
                        .setMessage("parts failed")
                        .setSubStatus(List.of(FINE, part))
                        .setNeedRetry(true)
                        .setResponseData(new byte[] {1, 2}),
                new Status());

        assertThat(status.code()).isEqualTo(302);
        assertThat(status.message()).isEqualTo("parts failed");
        assertThat(status.needsRetry()).isTrue();
        assertThat(status.leader()).isNull();
        assertThat(status.parts()).extracting(Status::code).containsExactly(200, 507);
        assertThat(status.parts().get(1).leader()).isEqualTo(new Endpoint("other", 6668));
    }

    @Test
    void aStatusThatSaysNoMoreThanItsCodeHasNothingElse() {
        Status status = Thrift.read(new TSStatus(700), new Status());

        assertThat(status.code()).isEqualTo(700);
        assertThat(status.message()).isNull();
        assertThat(status.needsRetry()).isFalse();
        assertThat(status.parts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 6667", "node, 0", "node, -1", "node, 65536"})
    void whoCannotBeConnectedToIsNoLeader(String host, int port) {
        TSStatus status = new TSStatus(400).setRedirectNode(new TEndPoint(host, port));
        assertThat(Thrift.read(status, new Status()).leader()).isNull();
    }

    @Test
    void aServerSaysItsVersionAndItsPrecision() {
        ServerProperties properties = new ServerProperties("2.0.1-beta", List.of("sum", "avg"), "us", 8);
        properties.setThriftMaxFrameSize(1 << 29).setIsReadOnly(true);
        PropertiesReply reply = Thrift.read(properties, new PropertiesReply());

        assertThat(reply.version()).isEqualTo("2.0.1-beta");
        assertThat(reply.timePrecision()).isEqualTo("us");
    }

    @Test
    void aLoginSaysWhoAsks() {
        Map<String, String> configuration = Map.of("version", "V_1_0", "sql_dialect", "tree");
        LoginRequest request = new LoginRequest("+08:00", "bob", "gehe:im", configuration);

        assertThat(Thrift.received(request, new TSOpenSessionReq()))
                .isEqualTo(new TSOpenSessionReq(TSProtocolVersion.IOTDB_SERVICE_PROTOCOL_V3, "+08:00", "bob")
                        .setPassword("gehe:im")
                        .setConfiguration(configuration));
        assertThat(request.toString()).contains("bob").doesNotContain("gehe:im");
    }

    @Test
    void aLoginIsAnsweredByASession() {
        TSOpenSessionResp response = new TSOpenSessionResp(FINE, TSProtocolVersion.IOTDB_SERVICE_PROTOCOL_V3);
        response.setSessionId(42).setConfiguration(Map.of("timestamp_precision", "ms"));
        LoginReply reply = Thrift.read(response, new LoginReply());

        assertThat(reply.status().code()).isEqualTo(200);
        assertThat(reply.sessionId()).isEqualTo(42);
    }

    @Test
    void aStatementSaysHowItIsRun() {
        StatementRequest request = new StatementRequest(1, "SHOW DATABASES", 2, 10_000, 60_010);

        assertThat(Thrift.received(request, new TSExecuteStatementReq()))
                .isEqualTo(new TSExecuteStatementReq(1, "SHOW DATABASES", 2)
                        .setFetchSize(10_000)
                        .setTimeout(60_010));
    }

    @Test
    void aStatementDoesNotShowWhatItSays() {
        StatementRequest request = new StatementRequest(1, "CREATE USER bob 'gehe:im'", 2, 10_000, 60_010);

        assertThat(request.toString()).contains("statement 2").doesNotContain("bob", "gehe:im");
    }

    @Test
    void aQueryIsAnsweredByItsColumnsAndTheFirstPage() {
        TSExecuteStatementResp response = new TSExecuteStatementResp(FINE)
                .setQueryId(7)
                .setColumns(List.of("root.d.b", "root.d.a"))
                .setOperationType("QUERY")
                .setIgnoreTimeStamp(true)
                .setDataTypeList(List.of("TEXT", "INT32"))
                .setColumnNameIndexMap(Map.of("root.d.a", 0, "root.d.b", 1))
                .setTracingInfo(new TSTracingInfo(List.of("read"), List.of(12L)))
                .setQueryResult(List.of(ByteBuffer.wrap(new byte[] {1, 2, 3})))
                .setMoreData(true)
                .setColumnIndex2TsBlockColumnIndexList(List.of(1, 0));
        StatementReply reply = Thrift.read(response, new StatementReply());

        assertThat(reply.hasRows()).isTrue();
        assertThat(reply.queryId()).isEqualTo(7);
        assertThat(reply.columns()).containsExactly("root.d.b", "root.d.a");
        assertThat(reply.types()).containsExactly("TEXT", "INT32");
        assertThat(reply.hasTimes()).isFalse();
        assertThat(reply.positionsByName()).isEqualTo(Map.of("root.d.a", 0, "root.d.b", 1));
        assertThat(reply.positions()).containsExactly(1, 0);
        assertThat(reply.blocks()).containsExactly(ByteBuffer.wrap(new byte[] {1, 2, 3}));
        assertThat(reply.isLast()).isFalse();
    }

    @Test
    void whatIsNoQueryHasNoRows() {
        StatementReply reply = Thrift.read(new TSExecuteStatementResp(FINE), new StatementReply());

        assertThat(reply.hasRows()).isFalse();
        assertThat(reply.columns()).isEmpty();
        assertThat(reply.blocks()).isEmpty();
        assertThat(reply.hasTimes()).isTrue();
        assertThat(reply.isLast()).isTrue();
    }

    @Test
    void aQueryFromTheServersCacheHasColumnsAlone() {
        TSExecuteStatementResp response = new TSExecuteStatementResp(FINE).setColumns(List.of("a"));
        assertThat(Thrift.read(response, new StatementReply()).hasRows()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true, true, false", "true, false, true", "false, true, true", "false, false, true"})
    void aPageIsTheLastIfItHasNoRowsOrNoneFollow(boolean hasRows, boolean hasMore, boolean isLast) {
        TSFetchResultsResp response = new TSFetchResultsResp(FINE, hasRows, true)
                .setQueryResult(List.of(ByteBuffer.wrap(new byte[] {9})))
                .setMoreData(hasMore);
        PageReply reply = Thrift.read(response, new PageReply());

        assertThat(reply.status().code()).isEqualTo(200);
        assertThat(reply.blocks()).containsExactly(ByteBuffer.wrap(new byte[] {9}));
        assertThat(reply.isLast()).isEqualTo(isLast);
    }

    @ParameterizedTest
    @ValueSource(shorts = {1, 2, 99})
    void aFieldOfAnUnexpectedTypeIsPassedOver(short id) throws TException {
        TBinaryProtocol bytes = new TBinaryProtocol(new TMemoryBuffer(64));
        bytes.writeFieldBegin(new TField("", TType.DOUBLE, id));
        bytes.writeDouble(1.5);
        bytes.writeFieldBegin(new TField("", TType.I32, (short) 1));
        bytes.writeI32(600);
        bytes.writeFieldStop();
        Status status = new Status();
        status.read(bytes);

        assertThat(status.code()).isEqualTo(600);
        assertThat(status.message()).isNull();
    }
}
