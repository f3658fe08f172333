package io.dendro.internal.rpc;

import io.dendro.internal.wire.BigEndian;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What nearly every tablet is answered in the binary protocol: code 200, an empty text, and nothing else. It is known by its
 * bytes, as reading it field by field makes a dozen objects. Whatever differs is read like any answer.
 */
final class TabletAnswer {

    private static final byte[] METHOD = "insertTablet".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] START = ByteBuffer.allocate(2 * Integer.BYTES + METHOD.length)
            .putInt(0x8001_0002)
            .putInt(METHOD.length)
            .put(METHOD)
            .array();

    private static final byte[] END = {
        12, 0, 0, 8, 0, 1, 0, 0, 0, (byte) StatusCodes.SUCCESS, 11, 0, 2, 0, 0, 0, 0, 0, 0
    };

    private TabletAnswer() {}

    /**
     * Whether it is that answer.
     *
     * @param number of the message, as the request had it
     */
    static boolean isSuccess(byte[] answer, int start, int length, int number) {
        int numberAt = start + START.length;
        int endAt = numberAt + Integer.BYTES;
        return length == endAt + END.length - start
                && BigEndian.getInt(answer, numberAt) == number
                && Arrays.equals(answer, start, numberAt, START, 0, START.length)
                && Arrays.equals(answer, endAt, endAt + END.length, END, 0, END.length);
    }
}
