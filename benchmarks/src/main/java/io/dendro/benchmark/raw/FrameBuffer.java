package io.dendro.benchmark.raw;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.thrift.TConfiguration;
import org.apache.thrift.transport.AutoExpandingBufferWriteTransport;
import org.apache.thrift.transport.TTransport;
import org.apache.thrift.transport.TTransportException;

/** Collects one message at a time and gives it as a frame: its length, then its bytes. */
final class FrameBuffer {

    private static final int HEADER = Integer.BYTES;

    private final AutoExpandingBufferWriteTransport message;

    FrameBuffer(int capacity) {
        try {
            message = new AutoExpandingBufferWriteTransport(TConfiguration.DEFAULT, capacity, HEADER);
        } catch (TTransportException e) {
            throw new IllegalStateException(e);
        }
    }

    TTransport transport() {
        return message;
    }

    /** The message since the last call. */
    byte[] take() {
        byte[] frame = Arrays.copyOf(message.getBuf().array(), message.getLength());
        ByteBuffer.wrap(frame).putInt(frame.length - HEADER);
        message.reset();
        return frame;
    }
}
