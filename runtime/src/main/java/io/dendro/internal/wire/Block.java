package io.dendro.internal.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/**
 * One result block (the server's TsBlock): a time column and value columns over the bytes of the reply, and the row at
 * which it is read. It is parsed in place and reused from block to block; what it answers is valid until the next
 * {@link #parse}.
 */
public final class Block {

    private static final int INITIAL_COLUMNS = 8;
    private static final int BEFORE_FIRST = -1;
    private static final byte[] NO_BYTES = {};
    private static final BlockColumn[] NO_COLUMNS = {};

    private final BlockColumn times = new BlockColumn();
    private BlockColumn[] columns = NO_COLUMNS;
    private int made;
    private int count;
    private byte[] bytes = NO_BYTES;
    private int rows;
    private int row = BEFORE_FIRST;

    /**
     * Takes on the bytes of a block and stands before its first row.
     *
     * @throws IllegalArgumentException if they are not a whole block
     */
    public void parse(ByteBuffer buffer) {
        bytes = buffer.array();
        row = BEFORE_FIRST;
        int at = buffer.arrayOffset() + buffer.position();
        int limit = buffer.arrayOffset() + buffer.limit();
        try {
            int end = parse(at, limit);
            if (end != limit) {
                throw new IllegalArgumentException((limit - end) + " bytes are left over");
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            clear();
            throw new IllegalArgumentException("malformed result block: " + e.getMessage(), e);
        }
    }

    /** How many rows a block says it has, without taking it on; negative if it is malformed. */
    public static int rowsIn(ByteBuffer block) {
        if (block.remaining() < Integer.BYTES) {
            return -1;
        }
        int columns = block.getInt(block.position());
        int rows = block.position() + Integer.BYTES + columns;
        return columns >= 0 && rows >= 0 && rows <= block.limit() - Integer.BYTES ? block.getInt(rows) : -1;
    }

    private int parse(int start, int limit) {
        count = BigEndian.getInt(bytes, start);
        if (count < 0 || count > limit - start) {
            throw new IllegalArgumentException(count + " columns");
        }
        // The physical types that follow say nothing that the encodings and the logical types do not.
        int at = start + Integer.BYTES + count;
        rows = BigEndian.getInt(bytes, at);
        if (rows < 0) {
            throw new IllegalArgumentException(rows + " rows");
        }
        int encodings = at + Integer.BYTES;
        at = times.parse(bytes, encodings + 1 + count, limit, bytes[encodings], rows);
        for (int i = 0; i < count; i++) {
            at = column(i).parse(bytes, at, limit, bytes[encodings + 1 + i], rows);
        }
        return at;
    }

    /** Columns are made when their bytes are met: the count that a damaged block announces may be anything. */
    private BlockColumn column(int index) {
        if (index == made) {
            if (made == columns.length) {
                columns = Arrays.copyOf(columns, Math.max(INITIAL_COLUMNS, 2 * made));
            }
            columns[made++] = new BlockColumn();
        }
        return columns[index];
    }

    /** Has no rows any more. */
    public void clear() {
        count = 0;
        rows = 0;
        row = BEFORE_FIRST;
        bytes = NO_BYTES;
    }

    /** Moves to the next row; false after the last. */
    public boolean next() {
        int next = row + 1;
        if (next >= rows) {
            return false;
        }
        row = next;
        return true;
    }

    public int rows() {
        return rows;
    }

    /** The row at which it stands; negative before the first. */
    public int row() {
        return row;
    }

    /** What holds the block; offsets of columns count from its begin. */
    byte[] bytes() {
        return bytes;
    }

    BlockColumn times() {
        return times;
    }

    /**
     * A column; the same object until the next {@link #parse}.
     *
     * @throws IndexOutOfBoundsException if this block has no such column, though an earlier one may have had it
     */
    BlockColumn at(int index) {
        return columns[Objects.checkIndex(index, count)];
    }
}
