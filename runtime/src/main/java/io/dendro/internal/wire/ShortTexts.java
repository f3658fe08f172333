package io.dendro.internal.wire;

import org.jspecify.annotations.Nullable;

/**
 * Recent texts of up to 15 bytes, found by two comparisons of words: their bytes are read as two numbers, and the length
 * stands in the highest byte of the second. Two places are looked at, so that two texts that want the same place do not
 * drive each other out.
 */
final class ShortTexts {

    private static final int LONGEST = 2 * Long.BYTES - 1;
    private static final int SLOT_BITS = 6;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] lows = new long[1 << SLOT_BITS];
    private final long[] highs = new long[1 << SLOT_BITS];
    private final @Nullable String[] texts = new String[1 << SLOT_BITS];
    private long low;
    private long high;
    private int slot;

    /** Whether a text is short enough, and two words can be read at its start. */
    static boolean fits(byte[] bytes, int start, int length) {
        return length > 0 && length <= LONGEST && start + 2 * Long.BYTES <= bytes.length;
    }

    /** The text, if it was remembered. */
    @Nullable
    String find(byte[] bytes, int start, int length) {
        low = BigEndian.getLong(bytes, start);
        high = (long) length << 56;
        if (length < Long.BYTES) {
            low >>>= Long.SIZE - Byte.SIZE * length;
        } else if (length > Long.BYTES) {
            high |= BigEndian.getLong(bytes, start + Long.BYTES) >>> (2 * Long.SIZE - Byte.SIZE * length);
        }
        slot = (int) (((low ^ Long.rotateLeft(high, 20)) * SPREAD) >>> (Long.SIZE - SLOT_BITS));
        if (lows[slot] == low && highs[slot] == high) {
            return texts[slot];
        }
        int other = slot ^ 1;
        return lows[other] == low && highs[other] == high ? texts[other] : null;
    }

    /** Remembers the text that {@link #find} was last asked for and did not know. */
    void remember(String text) {
        int other = slot ^ 1;
        lows[other] = lows[slot];
        highs[other] = highs[slot];
        texts[other] = texts[slot];
        lows[slot] = low;
        highs[slot] = high;
        texts[slot] = text;
    }
}
