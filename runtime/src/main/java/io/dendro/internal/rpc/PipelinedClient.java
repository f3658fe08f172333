package io.dendro.internal.rpc;

import io.dendro.Alignment;
import io.dendro.internal.wire.EncodedTablet;
import io.dendro.thrift.IClientRPCService;
import io.dendro.thrift.IClientRPCService.insertTablet_result;
import io.dendro.thrift.TSInsertTabletReq;
import io.dendro.thrift.TSStatus;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolException;

/**
 * The generated stub with several requests in flight. The server answers a connection's requests in order; the stub
 * checks each answer against the newest request, so the number it expects is set back while an older one is read.
 */
final class PipelinedClient extends IClientRPCService.Client {

    /** Reads one answer. */
    interface Answer<T> {
        T read() throws TException;
    }

    /** What nearly all answers to tablets say. */
    private static final TSStatus WRITTEN = new TSStatus(StatusCodes.SUCCESS);

    private final FramedSocket socket;
    private int unread;

    /** @param protocol of messages over the socket */
    PipelinedClient(FramedSocket socket, TProtocol protocol) {
        super(protocol);
        this.socket = socket;
    }

    /** Thrift's readers trust lengths that they find, and damaged ones make them fail with whatever it happens to be. */
    @Override
    protected void receiveBase(TBase<?, ?> result, String methodName) throws TException {
        socket.awaitMessage();
        if (result instanceof insertTablet_result written && isWritten()) {
            written.success = WRITTEN;
            return;
        }
        try {
            super.receiveBase(result, methodName);
        } catch (RuntimeException e) {
            throw new TProtocolException(TProtocolException.INVALID_DATA, String.valueOf(e.getMessage()), e);
        }
    }

    private boolean isWritten() {
        return TabletAnswer.isSuccess(
                socket.getBuffer(), socket.getBufferPosition(), socket.getBytesRemainingInBuffer(), seqid_);
    }

    /** Sends a tablet, whose request of the binary protocol is there already. */
    void sendTablet(long session, EncodedTablet tablet) throws TException {
        if (getOutputProtocol() instanceof BinaryTexts) {
            socket.send(tablet.request(session, ++seqid_), tablet.end());
        } else {
            send_insertTablet(new TSInsertTabletReq(
                            session,
                            tablet.device(),
                            tablet.names(),
                            tablet.values(),
                            tablet.times(),
                            tablet.types(),
                            tablet.rows())
                    .setIsAligned(tablet.alignment() == Alignment.ALIGNED));
        }
    }

    /** Notes that a request was sent whose answer is read later. */
    void sent() {
        unread++;
    }

    /** Reads the answer to the oldest request in flight. */
    <T> T receive(Answer<T> answer) throws TException {
        int newest = seqid_;
        seqid_ = newest - unread + 1;
        unread--;
        try {
            return answer.read();
        } finally {
            seqid_ = newest;
        }
    }
}
