package io.dendro.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TList;
import org.apache.thrift.protocol.TMap;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TProtocolFactory;
import org.apache.thrift.protocol.TStruct;
import org.apache.thrift.protocol.TType;
import org.apache.thrift.transport.TMemoryBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a damaged message holds, reading it fails as Thrift says that it may, and neither the stack nor the heap ends. */
class DamagedRepliesTest {

    private static final List<TProtocolFactory> PROTOCOLS =
            List.of(new TBinaryProtocol.Factory(), new TCompactProtocol.Factory());

    private static final int DEEP = 10_000;

    static List<TProtocolFactory> protocols() {
        return PROTOCOLS;
    }

    /** Something sent, without the end of the structure. */
    private interface Fields {
        void write(TProtocol to) throws TException;
    }

    private static void structure(TProtocol to, Fields fields) throws TException {
        to.writeStructBegin(new TStruct());
        fields.write(to);
        to.writeFieldStop();
        to.writeStructEnd();
    }

    private static void field(TProtocol to, int id, byte type) throws TException {
        to.writeFieldBegin(new TField("", type, (short) id));
    }

    private static void number(TProtocol to, int id, int value) throws TException {
        field(to, id, TType.I32);
        to.writeI32(value);
        to.writeFieldEnd();
    }

    private static void text(TProtocol to, int id) throws TException {
        field(to, id, TType.STRING);
        to.writeString("text");
        to.writeFieldEnd();
    }

    private static void inner(TProtocol to, int id, Fields fields) throws TException {
        field(to, id, TType.STRUCT);
        structure(to, fields);
        to.writeFieldEnd();
    }

    private static void status(TProtocol to) throws TException {
        inner(to, 1, code -> number(code, 1, 200));
    }

    static Stream<Arguments> lacking() {
        return PROTOCOLS.stream()
                .flatMap(protocol -> Stream.of(
                        lacks(protocol, "code of a status", new Status(), to -> text(to, 2)),
                        lacks(protocol, "code of a status", new LoginReply(), to -> inner(to, 1, none -> {})),
                        lacks(protocol, "host of an endpoint", new Status(), to -> {
                            number(to, 1, 400);
                            inner(to, 4, endpoint -> number(endpoint, 2, 6667));
                        }),
                        lacks(protocol, "port of an endpoint", new Status(), to -> {
                            number(to, 1, 400);
                            inner(to, 4, endpoint -> text(endpoint, 1));
                        }),
                        lacks(protocol, "version of the server", new PropertiesReply(), to -> text(to, 3)),
                        lacks(protocol, "time precision of the server", new PropertiesReply(), to -> text(to, 1)),
                        lacks(protocol, "status of the login", new LoginReply(), to -> number(to, 2, 2)),
                        lacks(protocol, "version of the protocol", new LoginReply(), DamagedRepliesTest::status),
                        lacks(protocol, "status of the statement", new StatementReply(), to -> {}),
                        lacks(protocol, "status of the page", new PageReply(), to -> {
                            field(to, 2, TType.BOOL);
                            to.writeBool(true);
                            to.writeFieldEnd();
                        }),
                        lacks(
                                protocol,
                                "word on whether the page has rows",
                                new PageReply(),
                                DamagedRepliesTest::status)));
    }

    private static Arguments lacks(TProtocolFactory protocol, String what, Reply reply, Fields sent) {
        return Arguments.of(protocol, what, reply, sent);
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void whatAReplyMustHaveIsMissed(TProtocolFactory protocol, String what, Reply reply, Fields sent)
            throws TException {
        TProtocol bytes = protocol.getProtocol(new TMemoryBuffer(64));
        structure(bytes, sent);

        assertThatExceptionOfType(TProtocolException.class)
                .isThrownBy(() -> reply.read(bytes))
                .withMessage("there is no " + what);
    }

    private static void nestedParts(TProtocol to, int levels) throws TException {
        to.writeStructBegin(new TStruct());
        number(to, 1, 302);
        if (levels > 0) {
            field(to, 3, TType.LIST);
            to.writeListBegin(new TList(TType.STRUCT, 1));
            nestedParts(to, levels - 1);
            to.writeListEnd();
            to.writeFieldEnd();
        }
        to.writeFieldStop();
        to.writeStructEnd();
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void partsMayHavePartsThemselves(TProtocolFactory protocol) throws TException {
        TProtocol bytes = protocol.getProtocol(new TMemoryBuffer(64));
        nestedParts(bytes, 8);
        Status status = new Status();
        status.read(bytes);

        int levels = 0;
        for (Status part = status; !part.parts().isEmpty(); part = part.parts().get(0)) {
            levels++;
        }
        assertThat(levels).isEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void partsWithoutEndAreRefused(TProtocolFactory protocol) throws TException {
        TProtocol bytes = protocol.getProtocol(new TMemoryBuffer(64));
        for (int i = 0; i < DEEP; i++) {
            bytes.writeStructBegin(new TStruct());
            field(bytes, 3, TType.LIST);
            bytes.writeListBegin(new TList(TType.STRUCT, 1));
        }

        assertThatExceptionOfType(TProtocolException.class)
                .isThrownBy(() -> new Status().read(bytes))
                .withMessageContaining("nested deeper");
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void whatIsPassedOverMayNotBeNestedWithoutEnd(TProtocolFactory protocol) throws TException {
        TProtocol bytes = protocol.getProtocol(new TMemoryBuffer(64));
        for (int i = 0; i < DEEP; i++) {
            bytes.writeStructBegin(new TStruct());
            field(bytes, 99, TType.STRUCT);
        }

        assertThatExceptionOfType(TException.class).isThrownBy(() -> new Status().read(bytes));
    }

    static Stream<Arguments> claims() {
        List<Arguments> claims = new ArrayList<>();
        for (TProtocolFactory protocol : PROTOCOLS) {
            claims.add(Arguments.of(protocol, new Status(), 3, TType.STRUCT));
            claims.add(Arguments.of(protocol, new PageReply(), 6, TType.STRING));
            claims.add(Arguments.of(protocol, new StatementReply(), 3, TType.STRING));
            claims.add(Arguments.of(protocol, new StatementReply(), 6, TType.STRING));
            claims.add(Arguments.of(protocol, new StatementReply(), 9, TType.MAP));
            claims.add(Arguments.of(protocol, new StatementReply(), 13, TType.STRING));
            claims.add(Arguments.of(protocol, new StatementReply(), 17, TType.I32));
        }
        return claims.stream();
    }

    /** Nothing follows the claim. Without a limit, room for it would be more than an array can have. */
    @ParameterizedTest
    @MethodSource("claims")
    void noRoomIsMadeForWhatIsOnlyClaimed(TProtocolFactory protocol, Reply reply, int id, byte type) throws TException {
        TProtocol bytes = protocol.getProtocol(new Unchecked());
        bytes.writeStructBegin(new TStruct());
        if (type == TType.MAP) {
            field(bytes, id, TType.MAP);
            bytes.writeMapBegin(new TMap(TType.STRING, TType.I32, 1 << 30));
        } else {
            field(bytes, id, TType.LIST);
            bytes.writeListBegin(new TList(type, Integer.MAX_VALUE));
        }

        assertThatExceptionOfType(TException.class).isThrownBy(() -> reply.read(bytes));
    }

    /** As if as many bytes followed as are claimed. */
    private static final class Unchecked extends TMemoryBuffer {

        Unchecked() throws TException {
            super(64);
        }

        @Override
        public void checkReadBytesAvailable(long size) {}
    }
}
