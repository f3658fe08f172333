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

    private final @Nullable Kept[] slots = new Kept[SLOTS];
    private final ShortTexts shorts = new ShortTexts();
    private int looked;
    private int found;
    private int pause;

    private static final class Kept {
        private final byte[] key;
        private final String text;

        Kept(byte[] key, String text) {
            this.key = key;
            this.text = text;
        }

        boolean matches(byte[] bytes, int start, int length) {
            return key.length == length && Arrays.equals(key, 0, length, bytes, start, start + length);
        }
    }

    /** The text of the cell whose length stands at an offset. */
    public String read(byte[] bytes, int offset) {
        int length = BigEndian.getInt(bytes, offset);
        int start = offset + Integer.BYTES;
        if (length > LONGEST_KEPT || isPaused()) {
            return decode(bytes, start, length);
        }
        return ShortTexts.fits(bytes, start, length) ? lookUpShort(bytes, start, length) : lookUp(bytes, start, length);
    }

    private String lookUpShort(byte[] bytes, int start, int length) {
        looked++;
        String text = shorts.find(bytes, start, length);
        if (text == null) {
            text = decode(bytes, start, length);
            shorts.remember(text);
        } else {
            found++;
        }
        return text;
    }

    private String lookUp(byte[] bytes, int start, int length) {
        int slot = slot(bytes, start, length);
        Kept kept = slots[slot];
        looked++;
        if (kept != null && kept.matches(bytes, start, length)) {
            found++;
            return kept.text;
        }
        Kept fresh = new Kept(Arrays.copyOfRange(bytes, start, start + length), decode(bytes, start, length));
        slots[slot] = fresh;
        return fresh.text;
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
        return (int) ((hash * SPREAD) >>> 58);
    }

    private static String decode(byte[] bytes, int start, int length) {
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }
}
