package io.dendro.benchmark.raw;

import io.dendro.benchmark.dendro.EncodingSession;
import io.dendro.internal.wire.EncodedTablet;
import io.dendro.internal.wire.TabletBuffer;
import io.dendro.thrift.IClientRPCService;
import io.dendro.thrift.TSInsertTabletReq;
import java.util.ArrayList;
import java.util.List;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TBinaryProtocol;

/** Makes of every tablet the bytes that Dendro would send, and keeps them. */
final class FramingSession extends EncodingSession {

    private final List<byte[]> frames = new ArrayList<>();

    FramingSession(int tabletRows) {
        super(tabletRows);
    }

    /** The requests so far. */
    List<byte[]> frames() {
        return frames;
    }

    @Override
    protected void send(TabletBuffer tablet) {
        super.send(tablet);
        frames.add(frame(encoded(), tablet.bytes()));
    }

    private static byte[] frame(EncodedTablet tablet, int size) {
        TSInsertTabletReq request = new TSInsertTabletReq(
                0, tablet.device(), tablet.names(), tablet.values(), tablet.times(), tablet.types(), tablet.rows());
        request.setIsAligned(true);
        try {
            FrameBuffer frame = new FrameBuffer(size + 1024);
            new IClientRPCService.Client(new TBinaryProtocol(frame.transport())).send_insertTablet(request);
            return frame.take();
        } catch (TException e) {
            throw new IllegalStateException("cannot write " + tablet.device(), e);
        }
    }
}
