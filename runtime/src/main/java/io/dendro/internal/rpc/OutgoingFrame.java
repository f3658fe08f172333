package io.dendro.internal.rpc;

import io.dendro.internal.wire.BigEndian;
import java.util.Arrays;
import org.apache.thrift.transport.TTransportException;

/** A message on its way out, with its length in front. The buffer is kept from message to message. */
final class OutgoingFrame {

    private static final int HEADER = Integer.BYTES;
    private static final int LARGEST_KEPT = 16 << 20;
    private static final int INITIAL = 1 << 12;

    private final int largest;
    private byte[] bytes = new byte[INITIAL];
    private int end = HEADER;

    /** @param largest the most bytes that a message may have */
    OutgoingFrame(int largest) {
        this.largest = largest;
    }

    void put(byte[] source, int offset, int length) throws TTransportException {
        if (length > largest - (end - HEADER)) {
            clear();
            throw tooLarge(largest);
        }
        if (end + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end + length, 2 * bytes.length));
        }
        System.arraycopy(source, offset, bytes, end, length);
        end += length;
    }

    static TTransportException tooLarge(int largest) {
        return new TTransportException(
                TTransportException.MESSAGE_SIZE_LIMIT, "a request exceeds " + largest + " bytes; send less at once");
    }

    /** Completes the message with its length, and returns it with what may stand behind it. */
    byte[] finish() {
        BigEndian.putInt(bytes, 0, end - HEADER);
        return bytes;
    }

    /** Where it ends. */
    int end() {
        return end;
    }

    /** Begins the next message. */
    void clear() {
        shrinkTo(LARGEST_KEPT);
        end = HEADER;
    }

    /** Keeps, between two messages, no more memory than that. */
    void shrinkTo(int most) {
        if (bytes.length > most) {
            bytes = new byte[INITIAL];
        }
    }
}
