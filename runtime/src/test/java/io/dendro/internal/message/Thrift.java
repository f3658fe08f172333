package io.dendro.internal.message;

import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.transport.TMemoryBuffer;

/** From what Thrift has generated to what stands here, and back, by way of the bytes. */
public final class Thrift {

    private Thrift() {}

    /** What the reply reads when the structure was sent. */
    public static <R extends Reply> R read(TBase<?, ?> sent, R reply) {
        try {
            TBinaryProtocol bytes = new TBinaryProtocol(new TMemoryBuffer(64));
            sent.write(bytes);
            reply.read(bytes);
            return reply;
        } catch (TException e) {
            throw new AssertionError(e);
        }
    }

    /** What the server's structure reads when the request was sent. */
    public static <T extends TBase<?, ?>> T received(Request request, T structure) {
        try {
            TBinaryProtocol bytes = new TBinaryProtocol(new TMemoryBuffer(64));
            request.write(bytes);
            structure.read(bytes);
            return structure;
        } catch (TException e) {
            throw new AssertionError(e);
        }
    }
}
