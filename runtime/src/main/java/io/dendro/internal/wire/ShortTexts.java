package io.dendro.internal.wire;

import java.nio.charset.StandardCharsets;
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

    /** What all share until they have met a text, as most columns of small results never do; nobody writes to them. */
    private static final long[] NO_WORDS = new long[2 << SLOT_BITS];

    private static final @Nullable String[] NO_TEXTS = new String[1 << SLOT_BITS];

    /** Two words for each slot. */
    private long[] words = NO_WORDS;

    private @Nullable String[] texts = NO_TEXTS;
    private int decoded;

    /** Whether a text is short enough, and two words can be read at its start. */
    static boolean fits(byte[] bytes, int start, int length) {
        return length > 0 && length <= LONGEST && start <= bytes.length - 2 * Long.BYTES;
    }

    /** A text that {@link #fits}. */
    String read(byte[] bytes, int start, int length) {
        long low = BigEndian.getLong(bytes, start);
        long high = (long) length << 56;
        if (length < Long.BYTES) {
            low >>>= Long.SIZE - Byte.SIZE * length;
        } else if (length > Long.BYTES) {
            high |= BigEndian.getLong(bytes, start + Long.BYTES) >>> (2 * Long.SIZE - Byte.SIZE * length);
        }
        int slot = (int) (((low ^ Long.rotateLeft(high, 20)) * SPREAD) >>> (Long.SIZE - SLOT_BITS));
        String text = texts[slot];
        if (text != null && words[2 * slot] == low && words[2 * slot + 1] == high) {
            return text;
        }
        text = find(low, high, slot ^ 1);
        return text != null ? text : decode(bytes, start, low, high, slot);
    }

    private @Nullable String find(long low, long high, int slot) {
        return words[2 * slot] == low && words[2 * slot + 1] == high ? texts[slot] : null;
    }

    private String decode(byte[] bytes, int start, long low, long high, int slot) {
        decoded++;
        if (texts == NO_TEXTS) {
            words = new long[NO_WORDS.length];
            texts = new String[NO_TEXTS.length];
        }
        String text = new String(bytes, start, (int) (high >>> 56), StandardCharsets.UTF_8);
        int other = slot ^ 1;
        words[2 * other] = words[2 * slot];
        words[2 * other + 1] = words[2 * slot + 1];
        texts[other] = texts[slot];
        words[2 * slot] = low;
        words[2 * slot + 1] = high;
        texts[slot] = text;
        return text;
    }

    /** How many texts were not found since this was last asked. */
    int takeDecoded() {
        int taken = decoded;
        decoded = 0;
        return taken;
    }
}
