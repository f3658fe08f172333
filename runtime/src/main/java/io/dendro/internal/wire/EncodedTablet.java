package io.dendro.internal.wire;

import io.dendro.Alignment;
import java.nio.ByteBuffer;
import java.util.List;

/** A tablet in the wire's form, kept until the server has answered, so that it can be sent again. Reusable. */
public final class EncodedTablet {

    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private String device = "";
    private Alignment alignment = Alignment.ALIGNED;
    private List<String> names = List.of();
    private List<Integer> types = List.of();
    private int rows;
    private byte[] times = {};
    private byte[] values = {};
    private int valuesSize;

    /** Room for so many bytes of values. */
    byte[] room(long size, String of) {
        if (size > LARGEST) {
            throw new IllegalStateException("the tablet of " + of + " exceeds 2 GiB; send smaller tablets");
        }
        if (size > values.length) {
            values = new byte[(int) Math.min(LARGEST, size + size / 4)];
        }
        return values;
    }

    /** Takes on a tablet, of whose values so many bytes are in the room given before. */
    void take(TabletBuffer tablet, byte[] encodedTimes, int size) {
        device = tablet.device();
        alignment = tablet.alignment();
        names = tablet.names();
        types = tablet.types();
        rows = tablet.rows();
        valuesSize = size;
        if (times.length < encodedTimes.length) {
            times = new byte[encodedTimes.length];
        }
        System.arraycopy(encodedTimes, 0, times, 0, rows * Long.BYTES);
    }

    /** Whether its room is of a usual size. */
    public boolean isWorthKeeping() {
        return values.length <= ColumnBuffer.LARGEST_KEPT;
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

    /** The timestamps. */
    public ByteBuffer times() {
        return ByteBuffer.wrap(times, 0, rows * Long.BYTES);
    }

    /** All columns in order, then the bitmaps if any value is null. */
    public ByteBuffer values() {
        return ByteBuffer.wrap(values, 0, valuesSize);
    }
}
