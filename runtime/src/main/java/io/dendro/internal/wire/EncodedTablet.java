package io.dendro.internal.wire;

import io.dendro.Alignment;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A tablet in the wire's form, kept until the server has answered, so that it can be sent again. Reusable.
 *
 * <p>It is a whole request of the binary protocol, which lacks only what differs from one sending to the next. Values and
 * timestamps lie in it, and can be had alone for other requests and the other protocol.
 */
public final class EncodedTablet {

    static final int NAMES = 3;
    static final int TYPES = 6;

    private static final int REQUEST = 1;
    private static final int SESSION = 1;
    private static final int DEVICE = 2;
    private static final int VALUES = 4;
    private static final int TIMES = 5;
    private static final int ROWS = 7;
    private static final int IS_ALIGNED = 8;

    private static final int LARGEST = Integer.MAX_VALUE - 8;
    private static final int LENGTH = Integer.BYTES;
    private static final int CALL = 0x8001_0001;
    private static final String METHOD = "insertTablet";
    private static final int MESSAGE_AT = LENGTH + Integer.BYTES + Integer.BYTES + METHOD.length();
    private static final int SESSION_AT = MESSAGE_AT + Integer.BYTES + BinaryFields.HEAD + BinaryFields.HEAD;

    /** At least what a request has beside texts, columns, values and timestamps. */
    private static final int FRAME = 128;

    private final BinaryFields fields = new BinaryFields();
    private String device = "";
    private Alignment alignment = Alignment.ALIGNED;
    private TabletColumns columns = new TabletColumns(List.of());
    private int rows;
    private byte[] room = {};
    private int end;
    private ByteBuffer values = ByteBuffer.wrap(room);
    private ByteBuffer times = ByteBuffer.wrap(room);

    /** Takes on a tablet, of whose values there are at most so many bytes, and returns where in the room they go. */
    int begin(TabletBuffer tablet, long size) {
        device = tablet.device();
        alignment = tablet.alignment();
        columns = tablet.encodedColumns();
        rows = tablet.rows();
        reserve(FRAME + (long) Utf8.LONGEST * device.length() + columns.size() + size + (long) rows * Long.BYTES);
        fields.in(room, LENGTH).put(CALL).put(METHOD).put(0);
        fields.head(BinaryFields.STRUCT, REQUEST).head(BinaryFields.LONG, SESSION);
        fields.put(0L).head(BinaryFields.BYTES, DEVICE).put(device);
        columns.putNames(fields);
        fields.head(BinaryFields.BYTES, VALUES).put(0);
        values.limit(room.length).position(fields.at());
        return fields.at();
    }

    private void reserve(long needed) {
        if (needed > LARGEST) {
            throw new IllegalStateException("the tablet of " + device + " exceeds 2 GiB; send smaller tablets");
        }
        if (needed > room.length) {
            room = new byte[(int) Math.min(LARGEST, needed + needed / 4)];
            values = ByteBuffer.wrap(room);
            times = ByteBuffer.wrap(room);
        }
    }

    /** Ends the values and takes the timestamps. */
    void finish(int valuesEnd, byte[] encodedTimes) {
        values.limit(valuesEnd);
        BigEndian.putInt(room, values.position() - Integer.BYTES, values.remaining());
        int size = rows * Long.BYTES;
        fields.in(room, valuesEnd).head(BinaryFields.BYTES, TIMES).put(size);
        times.limit(fields.at() + size).position(fields.at());
        columns.putTypes(fields.put(encodedTimes, size));
        fields.head(BinaryFields.INT, ROWS).put(rows);
        fields.head(BinaryFields.BOOLEAN, IS_ALIGNED).put((byte) (alignment == Alignment.ALIGNED ? 1 : 0));
        end = fields.put(BinaryFields.END).put(BinaryFields.END).at();
        BigEndian.putInt(room, 0, end - LENGTH);
    }

    /**
     * The request of the binary protocol that writes it, with its length in front; it ends at {@link #end}.
     *
     * @param session the server's number of the session
     * @param message the number of the message
     */
    public byte[] request(long session, int message) {
        BigEndian.putInt(room, MESSAGE_AT, message);
        BigEndian.putLong(room, SESSION_AT, session);
        return room;
    }

    /** Where the request ends. */
    public int end() {
        return end;
    }

    /** Where values go. */
    byte[] room() {
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
        return columns.names();
    }

    /** Type codes, parallel to {@link #names()}. */
    public List<Integer> types() {
        return columns.types();
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
