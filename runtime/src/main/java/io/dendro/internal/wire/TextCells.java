package io.dendro.internal.wire;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells of one text column into strings. Telemetry repeats its texts (states, device names), so a few recent
 * ones are kept and handed out again instead of being decoded; where texts do not repeat, keeping them is given up for
 * a while, since looking costs more than it saves.
 */
final class TextCells {

    private static final int LONGEST_KEPT = 256;
    private static final int TRIAL = 256;
    private static final int PAUSE = 8192;
    private static final int[] NOWHERE = {};

    /** Of a column that holds no texts. */
    static final TextCells NONE = new TextCells();

    private final ShortTexts shorts = new ShortTexts();
    private final LongTexts longs = new LongTexts();
    private int[] offsets = NOWHERE;
    private int rows;
    private int untilJudged = TRIAL;
    private boolean paused;

    /** Takes on the column's part in another block, and gives the text that stands for all its rows, if one does. */
    @Nullable
    String enter(BlockColumn column) {
        offsets = column.offsets();
        rows = column.listedRows();
        if (!column.isConstant()) {
            return null;
        }
        int offset = column.offset(0);
        return offset == BlockColumn.MISSING ? null : read(column.bytes(), offset);
    }

    void leave() {
        rows = 0;
    }

    /** Whether {@link #at} knows the row's cell. */
    boolean isListed(int row) {
        return row >= 0 && row < rows;
    }

    /** The row's text, or null when it is missing. */
    @Nullable
    String at(byte[] bytes, int row) {
        int offset = offsets[row];
        return offset == BlockColumn.MISSING ? null : read(bytes, offset);
    }

    /** The text of the cell whose length stands at an offset. */
    String read(byte[] bytes, int offset) {
        int length = BigEndian.getInt(bytes, offset);
        int start = offset + Integer.BYTES;
        if (--untilJudged < 0) {
            judge();
        }
        if (!paused && ShortTexts.fits(bytes, start, length)) {
            return shorts.read(bytes, start, length);
        }
        return readOther(bytes, start, length);
    }

    private String readOther(byte[] bytes, int start, int length) {
        return paused || length > LONGEST_KEPT
                ? new String(bytes, start, length, StandardCharsets.UTF_8)
                : longs.read(bytes, start, length);
    }

    private void judge() {
        int decoded = shorts.takeDecoded() + longs.takeDecoded();
        paused = !paused && decoded > TRIAL - TRIAL / 4;
        untilJudged = paused ? PAUSE : TRIAL;
    }
}
