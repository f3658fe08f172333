package io.dendro.internal.session;

import io.dendro.ResultColumn;
import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import io.dendro.internal.rpc.Answer;
import io.dendro.internal.wire.Block;
import io.dendro.internal.wire.BlockColumn;
import io.dendro.internal.wire.TextCells;
import io.dendro.model.DataType;
import io.dendro.model.NearestName;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads rows out of result blocks in place. */
final class BlockResultSet implements ResultSet {

    private static final BlockColumn[] NONE = {};

    private final Pages pages;
    private final TimePrecision precision;
    private final boolean hasTime;
    private final List<ResultColumn> columns;
    private final DataType[] types;
    private final int[] positions;
    private final @Nullable TextCells[] texts;
    private final Block block = new Block();
    private int row = -1;
    private int rows;
    private final BlockColumn[] bound;
    private final @Nullable String[] constants;
    private BlockColumn[] current = NONE;
    private boolean ended;

    BlockResultSet(Pages pages, Answer.Layout layout, TimePrecision precision) {
        this.pages = pages;
        this.precision = precision;
        this.hasTime = layout.hasTime();
        this.types = layout.types().stream().map(BlockResultSet::type).toArray(DataType[]::new);
        this.positions = layout.positions().stream().mapToInt(Integer::intValue).toArray();
        this.columns = IntStream.range(0, types.length)
                .mapToObj(i -> new ResultColumn(layout.names().get(i), types[i]))
                .toList();
        this.texts = new TextCells[types.length];
        this.bound = new BlockColumn[types.length];
        this.constants = new String[types.length];
    }

    private static DataType type(String name) {
        try {
            return DataType.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("this version of Dendro does not know the column type " + name, e);
        }
    }

    @Override
    public List<ResultColumn> columns() {
        return columns;
    }

    @Override
    public boolean hasTime() {
        return hasTime;
    }

    @Override
    public int find(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int column(String name) {
        int column = find(name);
        if (column < 0) {
            List<String> names = columns.stream().map(ResultColumn::name).toList();
            throw new IllegalArgumentException("the result has no column '" + name + "'"
                    + NearestName.of(name, names)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; it has " + names));
        }
        return column;
    }

    @Override
    public boolean next() {
        if (++row < rows) {
            return true;
        }
        rows = 0;
        row = 0;
        current = NONE;
        while (!ended && pages.hasNext()) {
            parse(pages.next());
            if (rows > 0) {
                return true;
            }
        }
        ended = true;
        return false;
    }

    private void parse(ByteBuffer bytes) {
        try {
            block.parse(bytes);
            bind();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw pages.fail(e);
        }
        rows = block.rows();
        current = bound;
    }

    private void bind() {
        for (int i = 0; i < bound.length; i++) {
            bound[i] = block.at(positions[i]);
            constants[i] = isText(i) && bound[i].isConstant() ? text(i, bound[i]) : null;
        }
    }

    @Override
    public long time() {
        requireRow();
        return block.time(row);
    }

    @Override
    public boolean isNull(int column) {
        BlockColumn cells = cells(column);
        return types[column] == DataType.BOOLEAN ? cells.isMissingBit(row) : cells.offset(row) == BlockColumn.MISSING;
    }

    @Override
    public boolean getBoolean(int column) {
        if (types[column] != DataType.BOOLEAN) {
            throw mismatch(column, "boolean");
        }
        BlockColumn cells = cells(column);
        if (cells.isMissingBit(row)) {
            throw missing(column);
        }
        return cells.bit(row);
    }

    @Override
    public int getInt(int column) {
        if (types[column] != DataType.INT32 && types[column] != DataType.DATE) {
            throw mismatch(column, "int");
        }
        return intOf(column);
    }

    @Override
    public long getLong(int column) {
        DataType type = types[column];
        if (type == DataType.INT32) {
            return getInt(column);
        }
        if (type != DataType.INT64 && type != DataType.TIMESTAMP) {
            throw mismatch(column, "long");
        }
        return longOf(column);
    }

    @Override
    public float getFloat(int column) {
        if (types[column] != DataType.FLOAT) {
            throw mismatch(column, "float");
        }
        return Float.intBitsToFloat(intOf(column));
    }

    @Override
    public double getDouble(int column) {
        return switch (types[column]) {
            case DOUBLE -> Double.longBitsToDouble(longOf(column));
            case FLOAT -> Float.intBitsToFloat(intOf(column));
            case INT32 -> intOf(column);
            case INT64 -> longOf(column);
            default -> throw mismatch(column, "double");
        };
    }

    @Override
    public @Nullable String getText(int column) {
        if (types[column] != DataType.TEXT && types[column] != DataType.STRING) {
            throw mismatch(column, "text");
        }
        BlockColumn cells = cells(column);
        return cells.isConstant() ? constants[column] : text(column, cells);
    }

    private boolean isText(int column) {
        return types[column] == DataType.TEXT || types[column] == DataType.STRING;
    }

    private @Nullable String text(int column, BlockColumn cells) {
        int at = cells.offset(row);
        return at == BlockColumn.MISSING ? null : texts(column).read(cells.bytes(), at);
    }

    private TextCells texts(int column) {
        TextCells cells = texts[column];
        if (cells == null) {
            cells = new TextCells();
            texts[column] = cells;
        }
        return cells;
    }

    @Override
    public byte @Nullable [] getBytes(int column) {
        DataType type = types[column];
        if (type != DataType.BLOB && type != DataType.TEXT && type != DataType.STRING) {
            throw mismatch(column, "bytes");
        }
        return isNull(column) ? null : block.getBytes(positions[column], row);
    }

    @Override
    public @Nullable Object getObject(int column) {
        if (isNull(column)) {
            return null;
        }
        return switch (types[column]) {
            case BOOLEAN -> getBoolean(column);
            case INT32 -> getInt(column);
            case INT64 -> getLong(column);
            case FLOAT -> getFloat(column);
            case DOUBLE -> getDouble(column);
            case TEXT, STRING -> getText(column);
            case BLOB -> getBytes(column);
            case DATE -> date(getInt(column));
            case TIMESTAMP -> precision.instant(getLong(column));
        };
    }

    private static LocalDate date(int yearMonthDay) {
        return LocalDate.of(yearMonthDay / 10_000, yearMonthDay / 100 % 100, yearMonthDay % 100);
    }

    @Override
    public TimePrecision precision() {
        return precision;
    }

    @Override
    public void close() {
        ended = true;
        rows = 0;
        row = 0;
        current = NONE;
        pages.close();
    }

    private void requireRow() {
        if (row < 0 || row >= rows) {
            throw new IllegalStateException("there is no current row: call next() first, and stop when it says false");
        }
    }

    /** The column's cells; there are none before the first row and after the last, so one check serves both. */
    private BlockColumn cells(int column) {
        BlockColumn[] all = current;
        if (column >= all.length) {
            requireRow();
        }
        return all[column];
    }

    private int intOf(int column) {
        BlockColumn cells = cells(column);
        int at = cells.offset(row);
        if (at == BlockColumn.MISSING) {
            throw missing(column);
        }
        return cells.intAt(at);
    }

    private long longOf(int column) {
        BlockColumn cells = cells(column);
        int at = cells.offset(row);
        if (at == BlockColumn.MISSING) {
            throw missing(column);
        }
        return cells.longAt(at);
    }

    private IllegalStateException missing(int column) {
        return new IllegalStateException(
                "column '" + columns.get(column).name() + "' has no value in this row; ask isNull(column) first");
    }

    private IllegalStateException mismatch(int column, String wanted) {
        return new IllegalStateException("column '" + columns.get(column).name() + "' is of type " + types[column]
                + " and cannot be read as " + wanted);
    }
}
