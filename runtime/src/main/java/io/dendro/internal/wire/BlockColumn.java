package io.dendro.internal.wire;

import java.util.Arrays;

/**
 * One column of a result block: where each row's cell begins in the block's bytes. Cells without nulls and of fixed
 * width are found by arithmetic; for all others the offsets are listed once a block. Run-length columns hold one cell
 * for all rows, so the row is masked away.
 */
final class BlockColumn {

    /** What {@link #offset} answers for a missing value. */
    static final int MISSING = -1;

    private static final int ALL_ROWS = -1;
    private static final int ONE_ROW = 0;

    private byte[] bytes = {};
    private int base;
    private int stride;
    private int rowMask;
    private boolean listed;
    private int[] offsets = {};
    private int nullBits = MISSING;

    /** Reads the column's layout and returns where it ends. */
    int parse(byte[] block, int start, byte encoding, int rows) {
        bytes = block;
        nullBits = MISSING;
        listed = false;
        rowMask = ALL_ROWS;
        return switch (encoding) {
            case BlockEncoding.BYTE_ARRAY -> parseBits(start, rows);
            case BlockEncoding.INT32_ARRAY -> parseFixed(start, rows, Integer.BYTES);
            case BlockEncoding.INT64_ARRAY -> parseFixed(start, rows, Long.BYTES);
            case BlockEncoding.BINARY_ARRAY -> parseVariable(start, rows);
            case BlockEncoding.RUN_LENGTH -> parseRunLength(start);
            case BlockEncoding.DICTIONARY -> parseDictionary(start);
            default -> throw new IllegalArgumentException("unknown column encoding " + encoding);
        };
    }

    byte[] bytes() {
        return bytes;
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
        return (bytes[at + (row >> 3)] & 0x80 >> (row & 7)) != 0;
    }

    private int parseBits(int start, int rows) {
        int bitmap = (rows + 7) >> 3;
        int at = parseNulls(start, bitmap);
        base = at;
        return at + bitmap;
    }

    private int parseFixed(int start, int rows, int width) {
        int at = parseNulls(start, (rows + 7) >> 3);
        if (nullBits == MISSING) {
            base = at;
            stride = width;
            return at + rows * width;
        }
        list(rows);
        for (int row = 0; row < rows; row++) {
            if (bit(nullBits, row)) {
                offsets[row] = MISSING;
            } else {
                offsets[row] = at;
                at += width;
            }
        }
        return at;
    }

    private int parseVariable(int start, int rows) {
        int at = parseNulls(start, (rows + 7) >> 3);
        list(rows);
        for (int row = 0; row < rows; row++) {
            if (nullBits != MISSING && bit(nullBits, row)) {
                offsets[row] = MISSING;
            } else {
                offsets[row] = at;
                at += Integer.BYTES + BigEndian.getInt(bytes, at);
            }
        }
        return at;
    }

    private int parseRunLength(int start) {
        int end = parse(bytes, start + 1, nested(bytes[start]), 1);
        rowMask = ONE_ROW;
        return end;
    }

    private int parseDictionary(int start) {
        byte encoding = nested(bytes[start]);
        if (encoding == BlockEncoding.BYTE_ARRAY) {
            throw new IllegalArgumentException("a dictionary of booleans");
        }
        int entries = BigEndian.getInt(bytes, start + 1);
        int at = parse(bytes, start + 1 + Integer.BYTES, encoding, entries);
        int rows = BigEndian.getInt(bytes, at);
        int[] resolved = new int[rows];
        for (int row = 0; row < rows; row++) {
            at += Integer.BYTES;
            resolved[row] = offset(BigEndian.getInt(bytes, at));
        }
        offsets = resolved;
        listed = true;
        return at + Integer.BYTES;
    }

    private static byte nested(byte encoding) {
        if (encoding == BlockEncoding.RUN_LENGTH || encoding == BlockEncoding.DICTIONARY) {
            throw new IllegalArgumentException("column encoding " + encoding + " inside another");
        }
        return encoding;
    }

    private int parseNulls(int start, int bitmap) {
        if (bytes[start] == 0) {
            return start + 1;
        }
        nullBits = start + 1;
        return nullBits + bitmap;
    }

    private void list(int rows) {
        listed = true;
        if (offsets.length < rows) {
            offsets = Arrays.copyOf(offsets, Math.max(rows, 2 * offsets.length));
        }
    }
}
