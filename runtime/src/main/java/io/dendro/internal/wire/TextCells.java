package io.dendro.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells of one text column into strings. Telemetry repeats its texts (states, device names), so a few recent
 * ones are kept and handed out again instead of being decoded; where texts do not repeat, keeping them is given up for
 * a while, since looking costs more than it saves.
 */
public final class TextCells {

    private static final int SLOTS = 64;
    private static final int LONGEST_KEPT = 256;
    private static final int TRIAL = 256;
    private static final int PAUSE = 8192;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final byte @Nullable [][] keys = new byte[SLOTS][];
    private final @Nullable String[] texts = new String[SLOTS];
    private @Nullable String last;
    private byte[] lastKey = {};
    private int looked;
    private int found;
    private int pause;

    /** The text of the cell whose length stands at an offset. */
    public String read(byte[] bytes, int offset) {
        int length = BigEndian.getInt(bytes, offset);
        int start = offset + Integer.BYTES;
        String previous = last;
        if (previous != null && equal(lastKey, bytes, start, length)) {
            return previous;
        }
        if (length > LONGEST_KEPT || isPaused()) {
            last = null;
            return decode(bytes, start, length);
        }
        return lookUp(bytes, start, length);
    }

    private String lookUp(byte[] bytes, int start, int length) {
        int slot = slot(bytes, start, length);
        byte[] key = keys[slot];
        String text = texts[slot];
        looked++;
        if (key == null || text == null || !equal(key, bytes, start, length)) {
            key = Arrays.copyOfRange(bytes, start, start + length);
            text = decode(bytes, start, length);
            keys[slot] = key;
            texts[slot] = text;
        } else {
            found++;
        }
        last = text;
        lastKey = key;
        return text;
    }

    private boolean isPaused() {
        if (pause > 0) {
            pause--;
            return true;
        }
        if (looked == TRIAL) {
            pause = found < TRIAL / 4 ? PAUSE : 0;
            looked = 0;
            found = 0;
        }
        return false;
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
        return (int) (hash * SPREAD >>> 58);
    }

    private static boolean equal(byte[] key, byte[] bytes, int start, int length) {
        return key.length == length && Arrays.equals(key, 0, length, bytes, start, start + length);
    }

    private static String decode(byte[] bytes, int start, int length) {
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }
}
