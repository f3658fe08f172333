package io.dendro.internal.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
    private static final int MISSES = 128;
    private static final int PAUSE = 8192;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final @Nullable String[] texts = new String[SLOTS];
    private final int[] places = new int[SLOTS];
    private final int[] lengths = new int[SLOTS];
    private boolean used;
    private int missed;
    private int firstMiss;
    private int pause;

    /** The slot of a text that is put into a row, or a negative number. */
    @SuppressWarnings("ReferenceEquality")
    int find(String text, int row) {
        if (pause > 0) {
            pause--;
            return UNKNOWN;
        }
        int slot = text.hashCode() & (SLOTS - 1);
        return texts[slot] == text ? slot : miss(row);
    }

    /** Where more than half of the texts are missed, looking is not worth while. */
    private int miss(int row) {
        if (missed++ == 0) {
            firstMiss = row;
        }
        if (missed == MISSES) {
            pause = row - firstMiss < 2 * MISSES ? PAUSE : 0;
            missed = 0;
        }
        return UNKNOWN;
    }

    int place(int slot) {
        return places[slot];
    }

    int length(int slot) {
        return lengths[slot];
    }

    void remember(String text, int place, int length) {
        if (pause == 0) {
            int slot = text.hashCode() & (SLOTS - 1);
            texts[slot] = text;
            places[slot] = place;
            lengths[slot] = length;
            used = true;
        }
    }

    /** Forgets the texts of a column of so many rows; the next row is the first. */
    void clear(int rows) {
        firstMiss -= rows;
        if (used) {
            Arrays.fill(texts, null);
            used = false;
        }
    }

    /** Copies a cell; short ones without asking how short, into the {@link #SLACK}. */
    static void copy(byte[] cells, int from, int to, int bytes) {
        if (bytes <= SLACK) {
            LONGS.set(cells, to, (long) LONGS.get(cells, from));
            LONGS.set(cells, to + Long.BYTES, (long) LONGS.get(cells, from + Long.BYTES));
        } else {
            System.arraycopy(cells, from, cells, to, bytes);
        }
    }
}
