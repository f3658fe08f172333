package io.dendro.internal.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/**
 * One result block (the server's TsBlock): a time column and value columns over the bytes of the reply. It is parsed in
 * place and reused from block to block; what it answers is valid until the next {@link #parse}.
 */
public final class Block {

    private static final int INITIAL_COLUMNS = 8;

    private final BlockColumn times = new BlockColumn();
    private BlockColumn[] columns = {};
    private int count;
    private int rows;

    /**
     * Takes on the bytes of a block.
     *
     * @throws IllegalArgumentException if they are not a whole block
     */
    public void parse(ByteBuffer buffer) {
        byte[] bytes = buffer.array();
        int at = buffer.arrayOffset() + buffer.position();
        int limit = buffer.arrayOffset() + buffer.limit();
        try {
            int end = parse(bytes, at, limit);
            if (end != limit) {
                throw new IllegalArgumentException((limit - end) + " bytes are left over");
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            rows = 0;
            count = 0;
            throw new IllegalArgumentException("malformed result block: " + e.getMessage(), e);
        }
    }

    private int parse(byte[] bytes, int start, int limit) {
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
        int held = columns.length;
        if (index == held) {
            columns = Arrays.copyOf(columns, Math.max(INITIAL_COLUMNS, 2 * held));
            for (int i = held; i < columns.length; i++) {
                columns[i] = new BlockColumn();
            }
        }
        return columns[index];
    }

    /**
     * A column; the same object until the next {@link #parse}.
     *
     * @throws IndexOutOfBoundsException if this block has no such column, though an earlier one may have had it
     */
    public BlockColumn at(int index) {
        return columns[Objects.checkIndex(index, count)];
    }

    public int rows() {
        return rows;
    }

    public long time(int row) {
        return BigEndian.getLong(times.bytes(), times.offset(row));
    }

    public boolean isMissing(int column, int row) {
        return columns[column].offset(row) == BlockColumn.MISSING;
    }

    /** The same for a BOOLEAN column, whose cells are bits. */
    public boolean isMissingBit(int column, int row) {
        return columns[column].isMissingBit(row);
    }

    public boolean getBit(int column, int row) {
        return columns[column].bit(row);
    }

    public int getInt(int column, int row) {
        BlockColumn cells = columns[column];
        return BigEndian.getInt(cells.bytes(), cells.offset(row));
    }

    public long getLong(int column, int row) {
        BlockColumn cells = columns[column];
        return BigEndian.getLong(cells.bytes(), cells.offset(row));
    }

    /** Where the length of a variable cell stands in {@link #bytes}; the content follows it. */
    public int offset(int column, int row) {
        return columns[column].offset(row);
    }

    public byte[] bytes(int column) {
        return columns[column].bytes();
    }

    public byte[] getBytes(int column, int row) {
        BlockColumn cells = columns[column];
        int at = cells.offset(row);
        int start = at + Integer.BYTES;
        return Arrays.copyOfRange(cells.bytes(), start, start + BigEndian.getInt(cells.bytes(), at));
    }
}
