package io.dendro.internal.rpc;

import io.dendro.internal.wire.BigEndian;
import java.util.Arrays;
import org.apache.thrift.transport.TTransportException;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way out, with its length in front. The buffer is kept from message to message.
 *
 * <p>The bulk of a large message need not be copied: where it lies in an array with room around it, the frame is built
 * there. What comes before the bulk is put right in front of it, and the rest behind.
 */
final class OutgoingFrame {

    private static final int HEADER = Integer.BYTES;
    private static final int LARGEST_KEPT = 16 << 20;
    private static final int INITIAL = 1 << 12;

    private final int largest;
    private byte[] own = new byte[INITIAL];
    private byte[] bytes = own;
    private byte @Nullable [] room;
    private int start;
    private int end = HEADER;

    /** @param largest the most bytes that a message may have */
    OutgoingFrame(int largest) {
        this.largest = largest;
    }

    /**
     * Builds the next message around what is put from an array.
     *
     * @param array what lies before and after those bytes is overwritten
     */
    void buildIn(byte[] array) {
        room = array;
    }

    void put(byte[] source, int offset, int length) throws TTransportException {
        if (length > largest - (end - start - HEADER)) {
            clear();
            throw new TTransportException(
                    TTransportException.MESSAGE_SIZE_LIMIT,
                    "a request exceeds " + largest + " bytes; send less at once");
        }
        if (source == room && liesInPlace(offset)) {
            end = offset + length;
            return;
        }
        if (source == bytes || end + length > bytes.length) {
            growBy(length);
        }
        System.arraycopy(source, offset, bytes, end, length);
        end += length;
    }

    /** Whether bytes of the room continue the message where they are; those that come first can be led up to. */
    private boolean liesInPlace(int offset) {
        if (bytes != own) {
            return offset == end;
        }
        if (offset < end || room == null) {
            return false;
        }
        System.arraycopy(own, 0, room, offset - end, end);
        start = offset - end;
        bytes = room;
        return true;
    }

    /** Leaves the room, if the message is there: what does not fit in must not overwrite what is still to come. */
    private void growBy(int length) {
        boolean isInRoom = bytes != own;
        int size = end - start;
        if (own.length < size + length) {
            own = Arrays.copyOf(own, Math.max(size + length, 2 * own.length));
        }
        if (isInRoom) {
            System.arraycopy(bytes, start, own, 0, size);
        }
        bytes = own;
        start = 0;
        end = size;
    }

    /** Completes the message with its length. */
    void finish() {
        BigEndian.putInt(bytes, start, end - start - HEADER);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the message begins in {@link #bytes()}. */
    int start() {
        return start;
    }

    /** Where it ends. */
    int end() {
        return end;
    }

    /** Begins the next message. */
    void clear() {
        if (own.length > LARGEST_KEPT) {
            own = new byte[INITIAL];
        }
        bytes = own;
        room = null;
        start = 0;
        end = HEADER;
    }
}
