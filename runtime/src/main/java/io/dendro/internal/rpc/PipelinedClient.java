package io.dendro.internal.rpc;

import io.dendro.Alignment;
import io.dendro.internal.message.Reply;
import io.dendro.internal.message.Request;
import io.dendro.internal.message.Status;
import io.dendro.internal.message.StructureReader;
import io.dendro.internal.wire.EncodedTablet;
import io.dendro.thrift.TSInsertTabletReq;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TStruct;
import org.apache.thrift.protocol.TType;

/**
 * Calls of the server's methods, several of them in flight. The server answers a connection's requests in order, and each
 * answer has the number of its request.
 *
 * <p>Thrift would generate a client too, with ten classes for each method, which a program that starts would have to load:
 * the messages of this service are simpler than that. Nearly all methods take one structure, and all answer with one value.
 */
final class PipelinedClient {

    /** What nearly all answers to tablets say. */
    private static final Status WRITTEN = new Status(StatusCodes.SUCCESS, null, false);

    private static final TStruct PARAMETERS = new TStruct("parameters");
    private static final TField REQUEST = new TField("request", TType.STRUCT, (short) 1);
    private static final TField SESSION = new TField("sessionId", TType.I64, (short) 1);
    private static final TField NAME = new TField("name", TType.STRING, (short) 2);
    private static final short RESULT = 0;

    private final FramedSocket socket;
    private final TProtocol protocol;
    private int newest;
    private int unread;

    /** @param protocol of messages over the socket */
    PipelinedClient(FramedSocket socket, TProtocol protocol) {
        this.socket = socket;
        this.protocol = protocol;
    }

    /** Sends a request to a method that takes nothing. */
    void send(String method) throws TException {
        begin(method);
        end();
    }

    /** Sends a request to a method that takes one structure, which Thrift knows. */
    void send(String method, TBase<?, ?> request) throws TException {
        send(method, (Request) request::write);
    }

    /** Sends a request to a method that takes one structure. */
    void send(String method, Request request) throws TException {
        begin(method);
        protocol.writeFieldBegin(REQUEST);
        request.write(protocol);
        protocol.writeFieldEnd();
        end();
    }

    /** Sends a request to a method that takes the number of the session. */
    void send(String method, long sessionId) throws TException {
        begin(method);
        writeSession(sessionId);
        end();
    }

    /** Sends a request to a method that takes the number of the session, and a name. */
    void send(String method, long sessionId, String name) throws TException {
        begin(method);
        writeSession(sessionId);
        protocol.writeFieldBegin(NAME);
        protocol.writeString(name);
        protocol.writeFieldEnd();
        end();
    }

    /** Sends a tablet, whose request of the binary protocol is there already. */
    void sendTablet(long session, EncodedTablet tablet) throws TException {
        if (protocol instanceof BinaryTexts) {
            socket.send(tablet.request(session, ++newest), tablet.end());
            unread++;
        } else {
            TSInsertTabletReq request = new TSInsertTabletReq(
                    session,
                    tablet.device(),
                    tablet.names(),
                    tablet.values(),
                    tablet.times(),
                    tablet.types(),
                    tablet.rows());
            send("insertTablet", request.setIsAligned(tablet.alignment() == Alignment.ALIGNED));
        }
    }

    private void begin(String method) throws TException {
        protocol.writeMessageBegin(new TMessage(method, TMessageType.CALL, ++newest));
        protocol.writeStructBegin(PARAMETERS);
    }

    private void writeSession(long sessionId) throws TException {
        protocol.writeFieldBegin(SESSION);
        protocol.writeI64(sessionId);
        protocol.writeFieldEnd();
    }

    private void end() throws TException {
        protocol.writeFieldStop();
        protocol.writeStructEnd();
        protocol.writeMessageEnd();
        protocol.getTransport().flush();
        unread++;
    }

    /** Reads the answer to the oldest request in flight. */
    <T extends Reply> T receive(T reply) throws TException {
        return read(awaitAnswer(), reply);
    }

    /** Reads the answer to the oldest request in flight, which was a tablet. */
    Status receiveWritten() throws TException {
        int number = awaitAnswer();
        boolean isWritten = TabletAnswer.isSuccess(
                socket.getBuffer(), socket.getBufferPosition(), socket.getBytesRemainingInBuffer(), number);
        return isWritten ? WRITTEN : read(number, new Status());
    }

    /** Returns the number that it must have. */
    private int awaitAnswer() throws TException {
        int expected = newest - --unread;
        socket.awaitMessage();
        return expected;
    }

    private <T extends Reply> T read(int number, T reply) throws TException {
        try {
            readHead(number);
            readResult(reply);
            protocol.readMessageEnd();
            return reply;
        } catch (RuntimeException e) {
            // Thrift's readers trust lengths that they find, and damaged ones make them fail with whatever it happens
            // to be.
            throw new TProtocolException(TProtocolException.INVALID_DATA, String.valueOf(e.getMessage()), e);
        }
    }

    private void readHead(int expected) throws TException {
        TMessage head = protocol.readMessageBegin();
        if (head.type == TMessageType.EXCEPTION) {
            throw refusal();
        }
        if (head.seqid != expected) {
            throw new TApplicationException(
                    TApplicationException.BAD_SEQUENCE_ID,
                    "an answer to request " + head.seqid + " instead of " + expected);
        }
    }

    /** Thrift's own reading of it passes over what is nested in it however deep that is. */
    private TApplicationException refusal() throws TException {
        int type = TApplicationException.UNKNOWN;
        String message = null;
        StructureReader fields = new StructureReader(protocol);
        while (fields.next()) {
            if (fields.takes(1, TType.STRING)) {
                message = protocol.readString();
            } else if (fields.takes(2, TType.I32)) {
                type = protocol.readI32();
            }
        }
        protocol.readMessageEnd();
        return new TApplicationException(type, message);
    }

    private void readResult(Reply reply) throws TException {
        boolean found = false;
        StructureReader fields = new StructureReader(protocol);
        while (fields.next()) {
            if (fields.takes(RESULT, reply.type())) {
                reply.read(protocol);
                found = true;
            }
        }
        if (!found) {
            throw new TApplicationException(TApplicationException.MISSING_RESULT, "an answer without a result");
        }
    }
}
