package io.dendro.internal.wire;

import io.dendro.Alignment;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A tablet in the wire's form, kept until the server has answered, so that it can be sent again. Reusable.
 *
 * <p>Values and timestamps lie in one array, and so far apart that a request for one tablet can be built around them:
 * there is room for what comes in front, and behind, and just as much between as the binary protocol puts there.
 */
public final class EncodedTablet {

    private static final int LARGEST = Integer.MAX_VALUE - 8;

    /** What the binary protocol puts in front of each binary field: type, number and length. */
    private static final int BINARY_HEAD = 1 + Short.BYTES + Integer.BYTES;

    /** At least what a request has beside the tablet: the names of calls, numbers of fields, the session. */
    private static final int REQUEST = 128;

    private String device = "";
    private Alignment alignment = Alignment.ALIGNED;
    private List<String> names = List.of();
    private List<Integer> types = List.of();
    private int rows;
    private byte[] room = {};
    private ByteBuffer values = ByteBuffer.wrap(room);
    private ByteBuffer times = ByteBuffer.wrap(room);

    /** Takes on a tablet, of whose values there are at most so many bytes, and returns where in the room they go. */
    int begin(TabletBuffer tablet, long size) {
        device = tablet.device();
        alignment = tablet.alignment();
        names = tablet.names();
        types = tablet.types();
        rows = tablet.rows();
        int texts = Utf8.LONGEST * (device.length() + tablet.nameLength()) + Integer.BYTES * names.size();
        int start = REQUEST + texts;
        long needed =
                start + size + BINARY_HEAD + (long) rows * Long.BYTES + (long) Integer.BYTES * types.size() + REQUEST;
        if (needed > LARGEST) {
            throw new IllegalStateException("the tablet of " + device + " exceeds 2 GiB; send smaller tablets");
        }
        if (needed > room.length) {
            room = new byte[(int) Math.min(LARGEST, needed + needed / 4)];
            values = ByteBuffer.wrap(room);
            times = ByteBuffer.wrap(room);
        }
        values.limit(room.length).position(start);
        return start;
    }

    /** Ends the values and takes the timestamps. */
    void finish(int end, byte[] encodedTimes) {
        values.limit(end);
        int start = end + BINARY_HEAD;
        times.limit(start + rows * Long.BYTES).position(start);
        System.arraycopy(encodedTimes, 0, room, start, rows * Long.BYTES);
    }

    /** Where values and timestamps lie. What is beside them may be overwritten. */
    public byte[] room() {
        return room;
    }

    /** Whether its room is of a usual size. */
    public boolean isWorthKeeping() {
        return room.length <= ColumnBuffer.LARGEST_KEPT;
    }

    public String device() {
        return device;
    }

    public Alignment alignment() {
        return alignment;
    }

    /** Measurement names, quoted where needed. */
    public List<String> names() {
        return names;
    }

    /** Type codes, parallel to {@link #names()}. */
    public List<Integer> types() {
        return types;
    }

    public int rows() {
        return rows;
    }

    /** The timestamps. Whoever moves the buffer's position moves it for all. */
    public ByteBuffer times() {
        return times;
    }

    /** All columns in order, then the bitmaps if any value is null. Whoever moves the buffer's position moves it for all. */
    public ByteBuffer values() {
        return values;
    }
}
