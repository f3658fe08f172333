package io.dendro.internal.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers where the cells of a few recent texts stand in a text column, so that a text that comes again is copied
 * instead of encoded. Only the same object counts as the same text: telemetry repeats constants, and comparing contents
 * would cost what encoding does. Where objects do not repeat, looking is given up for a while.
 */
final class RecentTexts {

    /** How many bytes behind its last cell a column must have room for. */
    static final int SLACK = 2 * Long.BYTES;

    private static final int UNKNOWN = -1;
    private static final int SLOTS = 32;
    private static final int TRIAL = 256;
    private static final int PAUSE = 8192;

    private final @Nullable String[] texts = new String[SLOTS];
    private final int[] places = new int[SLOTS];
    private boolean used;
    private int looked;
    private int found;
    private int pause;

    /** Where the text's cell stands, or a negative number. */
    @SuppressWarnings("ReferenceEquality")
    int find(String text) {
        if (pause > 0) {
            pause--;
            return UNKNOWN;
        }
        if (looked++ == TRIAL) {
            pause = found < TRIAL / 2 ? PAUSE : 0;
            looked = 0;
            found = 0;
        }
        int slot = text.hashCode() & (SLOTS - 1);
        if (texts[slot] != text) {
            return UNKNOWN;
        }
        found++;
        return places[slot];
    }

    void remember(String text, int place) {
        if (pause == 0) {
            int slot = text.hashCode() & (SLOTS - 1);
            texts[slot] = text;
            places[slot] = place;
            used = true;
        }
    }

    void clear() {
        if (used) {
            Arrays.fill(texts, null);
            used = false;
        }
    }

    /** Copies a cell; short ones without asking how short, into the {@link #SLACK}. */
    static void copy(byte[] cells, int from, int to, int bytes) {
        if (bytes <= SLACK) {
            BigEndian.putLong(cells, to, BigEndian.getLong(cells, from));
            BigEndian.putLong(cells, to + Long.BYTES, BigEndian.getLong(cells, from + Long.BYTES));
        } else {
            System.arraycopy(cells, from, cells, to, bytes);
        }
    }
}
