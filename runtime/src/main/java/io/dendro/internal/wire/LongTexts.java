package io.dendro.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Recent texts of any length, each in the place that its length and ends decide. */
final class LongTexts {

    private static final int SLOT_BITS = 6;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final class Kept {

        private final byte[] key;
        private final String text;

        Kept(byte[] key) {
            this.key = key;
            this.text = new String(key, StandardCharsets.UTF_8);
        }

        boolean matches(byte[] bytes, int start, int length) {
            return key.length == length && Arrays.equals(key, 0, length, bytes, start, start + length);
        }
    }

    /** What all share until they have met a text, as most columns of small results never do; nobody writes to it. */
    private static final @Nullable Kept[] NONE = new Kept[1 << SLOT_BITS];

    private @Nullable Kept[] slots = NONE;
    private int decoded;

    String read(byte[] bytes, int start, int length) {
        int slot = slot(bytes, start, length);
        Kept kept = slots[slot];
        if (kept != null && kept.matches(bytes, start, length)) {
            return kept.text;
        }
        decoded++;
        byte[] key = Arrays.copyOfRange(bytes, start, start + length);
        Kept fresh = new Kept(key);
        if (slots == NONE) {
            slots = new Kept[NONE.length];
        }
        slots[slot] = fresh;
        return fresh.text;
    }

    private static int slot(byte[] bytes, int start, int length) {
        long hash = length;
        if (length >= Long.BYTES) {
            hash += BigEndian.getLong(bytes, start) * 31 + BigEndian.getLong(bytes, start + length - Long.BYTES);
        } else {
            for (int i = 0; i < length; i++) {
                hash = hash * 31 + bytes[start + i];
            }
        }
        return (int) ((hash * SPREAD) >>> (Long.SIZE - SLOT_BITS));
    }

    /** How many texts were not found since this was last asked. */
    int takeDecoded() {
        int taken = decoded;
        decoded = 0;
        return taken;
    }
}
