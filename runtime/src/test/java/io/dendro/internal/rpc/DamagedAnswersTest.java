package io.dendro.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.QueryOptions;
import io.dendro.SessionOptions;
import io.dendro.error.ConnectionException;
import io.dendro.internal.limit.TimeLimit;
import java.nio.ByteBuffer;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TList;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TType;
import org.apache.thrift.transport.TMemoryBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers that are nested far deeper than any is break the connection, and not the thread that reads them. */
@Timeout(60)
class DamagedAnswersTest {

    private static final String CALL = "executeStatementV2";
    private static final int DEEP = 10_000;

    private final FakeServer server = FakeServer.start().answer(CALL, request -> Answers.done(Answers.status(200, "")));

    @AfterEach
    void stop() {
        server.close();
    }

    private interface Body {
        void write(TProtocol to) throws TException;
    }

    private void assertBreaksTheConnection(byte messageType, Body body) {
        server.over(Faults.at(CALL, (call, frame, socket) -> {
            int number = ByteBuffer.wrap(frame).getInt(Integer.BYTES + 2 * Integer.BYTES + call.length());
            socket.getOutputStream().write(framed(new TMessage(call, messageType, number), body));
        }));
        SessionOptions options = server.options();
        try (Connection connection =
                Connection.open(options.endpoints().get(0), options, (device, node, leader) -> {}, TimeLimit.NONE)) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> connection.execute(new Statement("SHOW VERSION", QueryOptions.none(), options)))
                    .satisfies(Faults::assertKeepsThePassword);
            assertThat(connection.isBroken()).isTrue();
        }
    }

    private static byte[] framed(TMessage head, Body body) {
        try {
            TMemoryBuffer message = new TMemoryBuffer(1 << 17);
            TProtocol protocol = new TBinaryProtocol(message);
            protocol.writeMessageBegin(head);
            body.write(protocol);
            return ByteBuffer.allocate(Integer.BYTES + message.length())
                    .putInt(message.length())
                    .put(message.getArray(), 0, message.length())
                    .array();
        } catch (TException e) {
            throw new AssertionError(e);
        }
    }

    private static void nestedUnknown(TProtocol to) throws TException {
        for (int i = 0; i < DEEP; i++) {
            to.writeFieldBegin(new TField("", TType.STRUCT, (short) 99));
        }
    }

    @Test
    void aStatusOfPartsWithoutEnd() {
        assertBreaksTheConnection(TMessageType.REPLY, to -> {
            to.writeFieldBegin(new TField("", TType.STRUCT, (short) 0));
            to.writeFieldBegin(new TField("", TType.STRUCT, (short) 1));
            for (int i = 0; i < DEEP; i++) {
                to.writeFieldBegin(new TField("", TType.LIST, (short) 3));
                to.writeListBegin(new TList(TType.STRUCT, 1));
            }
        });
    }

    @Test
    void aResultWithWhatNobodyKnows() {
        assertBreaksTheConnection(TMessageType.REPLY, DamagedAnswersTest::nestedUnknown);
    }

    @Test
    void aRefusalWithWhatNobodyKnows() {
        assertBreaksTheConnection(TMessageType.EXCEPTION, DamagedAnswersTest::nestedUnknown);
    }
}
