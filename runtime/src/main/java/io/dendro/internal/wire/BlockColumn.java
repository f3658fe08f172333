package io.dendro.internal.wire;

import java.util.Arrays;
import java.util.Objects;

/**
 * One column of a result block: where each row's cell begins in the block's bytes. Cells without nulls and of fixed
 * width are found by arithmetic; for all others the offsets are listed once a block. Run-length columns hold one cell
 * for all rows, so the row is masked away.
 */
final class BlockColumn {

    /** What {@link #offset} answers for a missing value. */
    static final int MISSING = -1;

    private static final byte[] NO_BYTES = {};
    private static final int[] NO_OFFSETS = {};
    private static final int ALL_ROWS = -1;
    private static final int ONE_ROW = 0;

    private byte[] bytes = NO_BYTES;
    private int limit;
    private int base;
    private int stride;
    private int rowMask;
    private boolean listed;
    private int listedRows;
    private int[] offsets = NO_OFFSETS;
    private int nullBits = MISSING;
    private byte cellEncoding;

    /**
     * Reads the column's layout and returns where it ends. All that {@link #offset} will answer is checked here against
     * the block's limit, so that reading cells needs no check.
     */
    int parse(byte[] block, int start, int limit, byte encoding, int rows) {
        bytes = block;
        this.limit = limit;
        nullBits = MISSING;
        listed = false;
        listedRows = 0;
        stride = 0;
        rowMask = ALL_ROWS;
        if (encoding < BlockEncoding.RUN_LENGTH) {
            cellEncoding = encoding;
        }
        return switch (encoding) {
            case BlockEncoding.BYTE_ARRAY -> parseBits(start, rows);
            case BlockEncoding.INT32_ARRAY -> parseFixed(start, rows, Integer.BYTES);
            case BlockEncoding.INT64_ARRAY -> parseFixed(start, rows, Long.BYTES);
            case BlockEncoding.BINARY_ARRAY -> parseVariable(start, rows);
            case BlockEncoding.RUN_LENGTH -> parseRunLength(start);
            case BlockEncoding.DICTIONARY -> parseDictionary(start, rows);
            default -> throw new IllegalArgumentException("unknown column encoding " + encoding);
        };
    }

    /** A column of which every row is missing. */
    static BlockColumn ofNulls() {
        BlockColumn nulls = new BlockColumn();
        nulls.parse(new byte[] {BlockEncoding.INT32_ARRAY, 1, (byte) 0x80}, 0, 3, BlockEncoding.RUN_LENGTH, 1);
        return nulls;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether one cell stands for all rows. */
    boolean isConstant() {
        return rowMask == ONE_ROW;
    }

    /** Whether its cells have a length of their own, or it has none: what is read as such elsewhere is anything. */
    boolean isOfBytes() {
        return cellEncoding == BlockEncoding.BINARY_ARRAY || (isConstant() && nullBits != MISSING && bit(nullBits, 0));
    }

    /** Where the first cell begins, if no cell is missing and all of that width lie side by side; else negative. */
    int start(int width) {
        return stride == width && rowMask == ALL_ROWS ? base : MISSING;
    }

    /** Where the bits begin, if none is missing and there is one for each row; else negative. */
    int startOfBits() {
        return nullBits == MISSING && rowMask == ALL_ROWS ? base : MISSING;
    }

    /** What {@link #offset} answers for each of the {@link #listedRows}. */
    int[] offsets() {
        return offsets;
    }

    /** For how many rows offsets are listed: all, or none where cells are found otherwise. */
    int listedRows() {
        return listedRows;
    }

    /** Where the row's cell begins, or {@link #MISSING}. Not for BOOLEAN columns. */
    int offset(int row) {
        int cell = row & rowMask;
        return listed ? offsets[cell] : base + cell * stride;
    }

    boolean isMissingBit(int row) {
        return nullBits != MISSING && bit(nullBits, row & rowMask);
    }

    boolean bit(int row) {
        return bit(base, row & rowMask);
    }

    private boolean bit(int at, int row) {
        return bit(bytes, at, row);
    }

    /** A bit of a row of bits that begins at an offset. */
    static boolean bit(byte[] bytes, int at, int row) {
        return bitOf(bytes, at, row) != 0;
    }

    private static int bitOf(byte[] bytes, int at, int row) {
        return bytes[at + (row >> 3)] >> (~row & 7) & 1;
    }

    private int parseBits(int start, int rows) {
        base = parseNulls(start, rows);
        return within(base + bitmapBytes(rows));
    }

    private int parseFixed(int start, int rows, int width) {
        int at = parseNulls(start, rows);
        if (nullBits == MISSING) {
            base = at;
            stride = width;
            return within(at + (long) rows * width);
        }
        list(rows);
        int present = 0;
        for (int row = 0; row < rows; row++) {
            // Without a branch, as no processor can foresee nulls: the offset of a missing row has all its bits set.
            int missing = bitOf(bytes, nullBits, row);
            offsets[row] = at + width * present | -missing;
            present += 1 - missing;
        }
        return within(at + (long) present * width);
    }

    private int parseVariable(int start, int rows) {
        int at = parseNulls(start, rows);
        if (nullBits == MISSING) {
            within(at + (long) rows * Integer.BYTES);
        }
        list(rows);
        for (int row = 0; row < rows; row++) {
            if (nullBits != MISSING && bit(nullBits, row)) {
                offsets[row] = MISSING;
            } else {
                offsets[row] = at;
                int length = BigEndian.getInt(bytes, at);
                at += Integer.BYTES;
                if (length < 0 || length > limit - at) {
                    throw new IllegalArgumentException("a cell of " + length + " bytes");
                }
                at += length;
            }
        }
        return at;
    }

    private int parseRunLength(int start) {
        int end = parse(bytes, start + 1, limit, nested(bytes[start]), 1);
        rowMask = ONE_ROW;
        listedRows = 0;
        return end;
    }

    private int parseDictionary(int start, int rows) {
        byte encoding = nested(bytes[start]);
        if (encoding == BlockEncoding.BYTE_ARRAY) {
            throw new IllegalArgumentException("a dictionary of booleans");
        }
        int entries = BigEndian.getInt(bytes, start + 1);
        if (entries < 0) {
            throw new IllegalArgumentException("a dictionary of " + entries + " entries");
        }
        int at = parse(bytes, start + 1 + Integer.BYTES, limit, encoding, entries);
        int ids = BigEndian.getInt(bytes, at);
        if (ids != rows) {
            throw new IllegalArgumentException(ids + " dictionary ids for " + rows + " rows");
        }
        int end = within(at + Integer.BYTES * (1L + rows));
        int[] resolved = new int[rows];
        for (int row = 0; row < rows; row++) {
            at += Integer.BYTES;
            resolved[row] = offset(Objects.checkIndex(BigEndian.getInt(bytes, at), entries));
        }
        offsets = resolved;
        listed = true;
        listedRows = rows;
        stride = 0;
        return end;
    }

    private static byte nested(byte encoding) {
        if (encoding == BlockEncoding.RUN_LENGTH || encoding == BlockEncoding.DICTIONARY) {
            throw new IllegalArgumentException("column encoding " + encoding + " inside another");
        }
        return encoding;
    }

    private int parseNulls(int start, int rows) {
        if (bytes[start] == 0) {
            return within(start + 1L);
        }
        nullBits = start + 1;
        return within(nullBits + bitmapBytes(rows));
    }

    private static long bitmapBytes(int rows) {
        return (rows + 7L) >> 3;
    }

    private int within(long end) {
        if (end > limit) {
            throw new IllegalArgumentException("a column is " + (end - limit) + " bytes longer than the block");
        }
        return (int) end;
    }

    private void list(int rows) {
        listed = true;
        listedRows = rows;
        if (offsets.length < rows) {
            offsets = Arrays.copyOf(offsets, Math.max(rows, 2 * offsets.length));
        }
    }
}
