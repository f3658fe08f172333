package io.dendro.thrift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.transport.TMemoryBuffer;
import org.junit.jupiter.api.Test;

/** The bytes of some calls, as an IoTDB server was seen to accept them: without the length that framing puts in front. */
class WireContractTest {

    private static final String BINARY_CALL = "80010001";
    private static final String COMPACT_FIRST_CALL = "822101";

    @FunctionalInterface
    private interface Call {
        void send(IClientRPCService.Client client) throws TException;
    }

    @Test
    void requestStatementIdCarriesTheSessionInFieldOne() throws TException {
        Call call = client -> client.send_requestStatementId(7);

        assertThat(binary(call))
                .isEqualTo(hex(
                        BINARY_CALL, "00000012", text("requestStatementId"), "00000001", "0a0001 0000000000000007 00"));
        assertThat(compact(call)).isEqualTo(hex(COMPACT_FIRST_CALL, "12", text("requestStatementId"), "16 0e 00"));
    }

    @Test
    void openSessionSendsProtocolThreeAndTheConfigurationInOrder() throws TException {
        Call call = client -> client.send_openSession(rootLogin());

        assertThat(binary(call))
                .isEqualTo(hex(
                        BINARY_CALL,
                        "0000000b",
                        text("openSession"),
                        "00000001",
                        "0c 0001",
                        "08 0001 00000002",
                        "0b 0002 00000003" + text("UTC"),
                        "0b 0003 00000004" + text("root"),
                        "0b 0004 00000004" + text("root"),
                        "0d 0005 0b 0b 00000002",
                        "00000007" + text("version") + "00000005" + text("V_1_0"),
                        "0000000b" + text("sql_dialect") + "00000004" + text("tree"),
                        "00 00"));
        assertThat(compact(call))
                .isEqualTo(hex(
                        COMPACT_FIRST_CALL,
                        "0b" + text("openSession"),
                        "1c",
                        "15 04",
                        "18 03" + text("UTC"),
                        "18 04" + text("root"),
                        "18 04" + text("root"),
                        "1b 02 88",
                        "07" + text("version") + "05" + text("V_1_0"),
                        "0b" + text("sql_dialect") + "04" + text("tree"),
                        "00 00"));
    }

    @Test
    void pipeSubscribeHasItsArgumentInFieldMinusOne() throws TException {
        Call call = client -> client.send_pipeSubscribe(new TPipeSubscribeReq((byte) 1, (short) 1));

        assertThat(binary(call))
                .isEqualTo(hex(
                        BINARY_CALL,
                        "0000000d",
                        text("pipeSubscribe"),
                        "00000001",
                        "0c ffff [03 0001 01 06 0002 0001 00] 00"));
        assertThat(compact(call))
                .isEqualTo(hex(COMPACT_FIRST_CALL, "0d", text("pipeSubscribe"), "0c 01 [13 01 14 02 00] 00"));
    }

    @Test
    void aTreeInsertSendsNeitherTableNorCompressionFields() throws TException {
        TSInsertTabletReq tablet = new TSInsertTabletReq();
        tablet.sessionId = 1;
        tablet.prefixPath = "root.d";
        tablet.measurements = List.of("s");
        tablet.values = ByteBuffer.wrap(new byte[] {0, 0, 0, 5});
        tablet.timestamps = ByteBuffer.wrap(new byte[] {0, 0, 0, 0, 0, 0, 0, 9});
        tablet.types = List.of(1);
        tablet.size = 1;
        tablet.setIsAligned(true);

        assertThat(binary(client -> client.send_insertTablet(tablet)))
                .isEqualTo(hex(
                        BINARY_CALL,
                        "0000000c",
                        text("insertTablet"),
                        "00000001",
                        "0c 0001",
                        "0a 0001 0000000000000001",
                        "0b 0002 00000006" + text("root.d"),
                        "0f 0003 0b 00000001 00000001" + text("s"),
                        "0b 0004 00000004 00000005",
                        "0b 0005 00000008 0000000000000009",
                        "0f 0006 08 00000001 00000001",
                        "08 0007 00000001",
                        "02 0008 01",
                        "00 00"));
    }

    @Test
    void buffersOfARequestAreNotCopied() {
        ByteBuffer values = ByteBuffer.allocate(8);
        TSInsertTabletReq tablet = new TSInsertTabletReq();

        tablet.setValues(values);

        assertThat(tablet.values).isSameAs(values);
        assertThat(tablet.bufferForValues()).isSameAs(values);
    }

    @Test
    void anAnswerWithAFieldOfALaterServerIsStillRead() throws TException {
        TMemoryBuffer transport = new TMemoryBuffer(64);
        transport.write(HexFormat.of()
                .parseHex(hex(
                        "80010002",
                        "00000016",
                        text("testConnectionEmptyRPC"),
                        "00000000",
                        "0c 0000 [08 0001 000000c8 0b 0063 00000003" + text("new") + "00] 00")));
        TBinaryProtocol protocol = new TBinaryProtocol(transport);
        protocol.readMessageBegin();
        IClientRPCService.testConnectionEmptyRPC_result result = new IClientRPCService.testConnectionEmptyRPC_result();

        result.read(protocol);

        assertThat(result.success).isEqualTo(new TSStatus(200));
    }

    private static TSOpenSessionReq rootLogin() {
        Map<String, String> configuration = new LinkedHashMap<>();
        configuration.put("version", "V_1_0");
        configuration.put("sql_dialect", "tree");
        TSOpenSessionReq login = new TSOpenSessionReq();
        login.client_protocol = TSProtocolVersion.IOTDB_SERVICE_PROTOCOL_V3;
        login.zoneId = "UTC";
        login.username = "root";
        login.password = "root";
        login.configuration = configuration;
        return login;
    }

    private static String binary(Call call) throws TException {
        TMemoryBuffer sent = new TMemoryBuffer(256);
        return sentBy(call, new TBinaryProtocol(sent), sent);
    }

    private static String compact(Call call) throws TException {
        TMemoryBuffer sent = new TMemoryBuffer(256);
        return sentBy(call, new TCompactProtocol(sent), sent);
    }

    private static String sentBy(Call call, TProtocol protocol, TMemoryBuffer sent) throws TException {
        call.send(new IClientRPCService.Client(protocol));
        return HexFormat.of().formatHex(sent.getArray(), 0, sent.length());
    }

    private static String text(String ascii) {
        return HexFormat.of().formatHex(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** Joins the parts; blanks and brackets only help the eye. */
    private static String hex(String... parts) {
        return String.join("", parts).replaceAll("[\\s\\[\\]]", "");
    }
}
