package io.dendro.internal.wire;

import io.dendro.ResultColumn;
import io.dendro.RowCells;
import io.dendro.model.DataType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a result over one block after another. Where the cells of a column lie side by side, as they do without
 * nulls, a cell is found from its row alone; all else that decides where and how to read is looked at once a block.
 */
public final class BlockCells implements RowCells {

    /** The place in blocks of a column that the result lacks. */
    public static final int ABSENT = -1;

    /** Where cells begin that do not lie side by side. */
    private static final int APART = -1;

    private static final byte[] NO_BYTES = {};
    private static final BlockColumn NO_COLUMN = BlockColumn.ofNulls();

    private final Block block;
    private final List<ResultColumn> columns;
    private final int[] positions;
    private final BlockColumn[] cells;
    private final TextCells[] texts;
    private final int[] starts;
    private final @Nullable String[] constants;
    private int times = APART;
    private byte[] bytes = NO_BYTES;

    /**
     * Chooses columns.
     *
     * @param columns one for each place
     * @param positions where each stands in blocks, or {@link #ABSENT}
     */
    public BlockCells(Block block, List<ResultColumn> columns, int[] positions) {
        int count = columns.size();
        this.block = block;
        this.columns = columns;
        this.positions = positions;
        this.cells = new BlockColumn[count];
        this.texts = new TextCells[count];
        this.starts = new int[count];
        this.constants = new String[count];
        for (int i = 0; i < count; i++) {
            DataType type = columns.get(i).type();
            texts[i] = type == DataType.TEXT || type == DataType.STRING ? new TextCells() : TextCells.NONE;
        }
        leave();
    }

    /** Takes on the block after it was parsed. */
    public void enter() {
        bytes = block.bytes();
        times = block.times().start(Long.BYTES);
        for (int i = 0; i < cells.length; i++) {
            if (positions[i] != ABSENT) {
                enter(i, block.at(positions[i]));
            }
        }
    }

    private void enter(int place, BlockColumn column) {
        cells[place] = column;
        switch (columns.get(place).type()) {
            case BOOLEAN -> starts[place] = column.startOfBits();
            case INT32, DATE, FLOAT -> starts[place] = column.start(Integer.BYTES);
            case INT64, TIMESTAMP, DOUBLE -> starts[place] = column.start(Long.BYTES);
            case TEXT, STRING -> constants[place] = texts[place].enter(ofBytes(column));
            case BLOB -> {
                starts[place] = APART;
                cells[place] = ofBytes(column);
            }
        }
    }

    private static BlockColumn ofBytes(BlockColumn column) {
        if (!column.isOfBytes()) {
            throw new IllegalArgumentException("a column of texts or bytes holds cells of another kind");
        }
        return column;
    }

    /** Stands at no block any more. */
    public void leave() {
        bytes = NO_BYTES;
        times = APART;
        Arrays.fill(cells, NO_COLUMN);
        Arrays.fill(starts, APART);
        Arrays.fill(constants, null);
        for (TextCells text : texts) {
            text.leave();
        }
    }

    @Override
    public long time() {
        return times >= 0
                ? BigEndian.getLong(bytes, times + block.row() * Long.BYTES)
                : BigEndian.getLong(bytes, block.times().offset(row()));
    }

    @Override
    public boolean isNull(int place) {
        return starts[place] < 0 && isMissing(place);
    }

    private boolean isMissing(int place) {
        return columns.get(place).type() == DataType.BOOLEAN
                ? cells[place].isMissingBit(row())
                : cells[place].offset(row()) == BlockColumn.MISSING;
    }

    @Override
    public boolean getBoolean(int place) {
        int start = starts[place];
        return start >= 0 ? BlockColumn.bit(bytes, start, block.row()) : booleanApart(place);
    }

    private boolean booleanApart(int place) {
        int row = row();
        if (cells[place].isMissingBit(row)) {
            throw missing(place);
        }
        return cells[place].bit(row);
    }

    @Override
    public int getInt(int place) {
        int start = starts[place];
        return BigEndian.getInt(bytes, start >= 0 ? start + block.row() * Integer.BYTES : offset(place));
    }

    @Override
    public long getLong(int place) {
        int start = starts[place];
        return BigEndian.getLong(bytes, start >= 0 ? start + block.row() * Long.BYTES : offset(place));
    }

    @Override
    public float getFloat(int place) {
        return Float.intBitsToFloat(getInt(place));
    }

    @Override
    public double getDouble(int place) {
        return Double.longBitsToDouble(getLong(place));
    }

    @Override
    public @Nullable String getText(int place) {
        TextCells text = texts[place];
        int row = block.row();
        return text.isListed(row) ? text.at(bytes, row) : textApart(place);
    }

    @Override
    public @Nullable String getSharedText(int place) {
        return constants[place];
    }

    private @Nullable String textApart(int place) {
        int offset = cells[place].offset(row());
        String constant = constants[place];
        if (constant != null) {
            return constant;
        }
        return offset == BlockColumn.MISSING ? null : texts[place].read(bytes, offset);
    }

    @Override
    public byte @Nullable [] getBytes(int place) {
        int offset = cells[place].offset(row());
        if (offset == BlockColumn.MISSING) {
            return null;
        }
        int start = offset + Integer.BYTES;
        return Arrays.copyOfRange(bytes, start, start + BigEndian.getInt(bytes, offset));
    }

    private int offset(int place) {
        int offset = cells[place].offset(row());
        if (offset == BlockColumn.MISSING) {
            throw missing(place);
        }
        return offset;
    }

    /** The current row; there is none before the first and after the last. */
    private int row() {
        int row = block.row();
        if (row < 0) {
            throw new IllegalStateException("there is no current row: call next() first, and stop when it says false");
        }
        return row;
    }

    private IllegalStateException missing(int place) {
        return new IllegalStateException(
                "column '" + columns.get(place).name() + "' has no value in this row; ask isNull(column) first");
    }
}
