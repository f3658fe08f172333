package io.dendro.internal.session;

import io.dendro.ResultColumn;
import io.dendro.ResultSet;
import io.dendro.RowCells;
import io.dendro.TimePrecision;
import io.dendro.error.MappingException;
import io.dendro.internal.rpc.Answer;
import io.dendro.internal.wire.Block;
import io.dendro.internal.wire.BlockCells;
import io.dendro.model.DataType;
import io.dendro.model.NearestName;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads rows out of result blocks in place. */
final class BlockResultSet implements ResultSet {

    private static final ResultColumn LACKING = new ResultColumn("", DataType.BLOB);

    private final Pages pages;
    private final TimePrecision precision;
    private final boolean hasTime;
    private final List<ResultColumn> columns;
    private final List<Integer> positions;
    private final Block block = new Block();
    private final List<BlockCells> chosen = new ArrayList<>();
    private @Nullable BlockCells all;
    private boolean ended;

    BlockResultSet(Pages pages, Answer.Layout layout, TimePrecision precision) {
        this.pages = pages;
        this.precision = precision;
        this.hasTime = layout.hasTime();
        this.positions = layout.positions();
        ResultColumn[] all = new ResultColumn[layout.types().size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = new ResultColumn(layout.names().get(i), type(layout.types().get(i)));
        }
        this.columns = List.of(all);
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
            List<String> names = names();
            throw new IllegalArgumentException("the result has no column '" + name + "'"
                    + NearestName.of(name, names)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; it has " + names));
        }
        return column;
    }

    @Override
    public RowCells cells(int... indexes) {
        return choose(indexes);
    }

    private BlockCells choose(int... indexes) {
        ResultColumn[] taken = new ResultColumn[indexes.length];
        int[] places = new int[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            int index = indexes[i];
            taken[i] = index < 0 ? LACKING : columns.get(index);
            places[i] = index < 0 ? BlockCells.ABSENT : positions.get(index);
        }
        BlockCells cells = new BlockCells(block, List.of(taken), places);
        if (block.row() >= 0) {
            enter(cells);
        }
        chosen.add(cells);
        return cells;
    }

    /** All columns in their order; only for those who read through this result itself. */
    private BlockCells all() {
        BlockCells cells = all;
        if (cells == null) {
            int[] indexes = new int[columns.size()];
            for (int i = 0; i < indexes.length; i++) {
                indexes[i] = i;
            }
            cells = choose(indexes);
            all = cells;
        }
        return cells;
    }

    @Override
    public boolean next() {
        return block.next() || nextBlock();
    }

    private boolean nextBlock() {
        leave();
        while (!ended && pages.hasNext()) {
            enter(pages.next());
            if (block.next()) {
                return true;
            }
            leave();
        }
        ended = true;
        return false;
    }

    private void enter(ByteBuffer bytes) {
        try {
            block.parse(bytes);
            for (BlockCells cells : chosen) {
                cells.enter();
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            leave();
            throw pages.fail(e);
        }
    }

    private void enter(BlockCells cells) {
        try {
            cells.enter();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            leave();
            throw pages.fail(e);
        }
    }

    private void leave() {
        block.clear();
        for (BlockCells cells : chosen) {
            cells.leave();
        }
    }

    @Override
    public long time() {
        return all().time();
    }

    @Override
    public boolean isNull(int column) {
        type(column);
        return all().isNull(column);
    }

    @Override
    public boolean getBoolean(int column) {
        if (type(column) != DataType.BOOLEAN) {
            throw mismatch(column, "boolean");
        }
        return all().getBoolean(column);
    }

    @Override
    public int getInt(int column) {
        return switch (type(column)) {
            case INT32, DATE -> all().getInt(column);
            default -> throw mismatch(column, "int");
        };
    }

    @Override
    public long getLong(int column) {
        return switch (type(column)) {
            case INT64, TIMESTAMP -> all().getLong(column);
            case INT32 -> all().getInt(column);
            default -> throw mismatch(column, "long");
        };
    }

    @Override
    public float getFloat(int column) {
        if (type(column) != DataType.FLOAT) {
            throw mismatch(column, "float");
        }
        return all().getFloat(column);
    }

    @Override
    public double getDouble(int column) {
        return switch (type(column)) {
            case DOUBLE -> all().getDouble(column);
            case FLOAT -> all().getFloat(column);
            case INT32 -> all().getInt(column);
            case INT64 -> all().getLong(column);
            default -> throw mismatch(column, "double");
        };
    }

    @Override
    public @Nullable String getText(int column) {
        return switch (type(column)) {
            case TEXT, STRING -> all().getText(column);
            default -> throw mismatch(column, "text");
        };
    }

    @Override
    public byte @Nullable [] getBytes(int column) {
        return switch (type(column)) {
            case TEXT, STRING, BLOB -> all().getBytes(column);
            default -> throw mismatch(column, "bytes");
        };
    }

    @Override
    public @Nullable Object getObject(int column) {
        if (isNull(column)) {
            return null;
        }
        return switch (type(column)) {
            case BOOLEAN -> getBoolean(column);
            case INT32 -> getInt(column);
            case INT64 -> getLong(column);
            case FLOAT -> getFloat(column);
            case DOUBLE -> getDouble(column);
            case TEXT, STRING -> getText(column);
            case BLOB -> getBytes(column);
            case DATE -> date(column);
            case TIMESTAMP -> precision.instant(getLong(column));
        };
    }

    private LocalDate date(int column) {
        int yearMonthDay = getInt(column);
        try {
            return LocalDate.of(yearMonthDay / 10_000, yearMonthDay / 100 % 100, yearMonthDay % 100);
        } catch (DateTimeException e) {
            throw new MappingException(
                    "column " + columns.get(column).name() + " holds " + yearMonthDay + ", which is no date", e);
        }
    }

    @Override
    public TimePrecision precision() {
        return precision;
    }

    @Override
    public void close() {
        ended = true;
        leave();
        pages.close();
    }

    private DataType type(int column) {
        if (column < 0 || column >= columns.size()) {
            throw new IndexOutOfBoundsException("there is no column " + column + "; the result has the "
                    + columns.size() + " columns " + names() + " (what find(name) does not find is not there)");
        }
        return columns.get(column).type();
    }

    private List<String> names() {
        return columns.stream().map(ResultColumn::name).toList();
    }

    private IllegalStateException mismatch(int column, String wanted) {
        return new IllegalStateException("column '" + columns.get(column).name() + "' is of type " + type(column)
                + " and cannot be read as " + wanted);
    }

    /** The columns, and the values of the current row if there is one. */
    @Override
    public String toString() {
        if (block.row() < 0) {
            return "ResultSet of " + columns;
        }
        String values = IntStream.range(0, columns.size())
                .mapToObj(column -> columns.get(column).name() + "=" + value(column))
                .collect(Collectors.joining(", ", "{", "}"));
        return "ResultSet of " + columns + " at " + (hasTime ? precision.instant(time()) + " " : "") + values;
    }

    private @Nullable Object value(int column) {
        Object value = getObject(column);
        return value instanceof byte[] bytes ? bytes.length + " bytes" : value;
    }
}
