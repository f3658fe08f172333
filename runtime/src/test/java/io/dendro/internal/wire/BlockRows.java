package io.dendro.internal.wire;

import io.dendro.ResultColumn;
import io.dendro.model.DataType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a block holds, read from its first row to its last as a result reads it. */
final class BlockRows {

    private BlockRows() {}

    /** The cells of a block that was just parsed: an array for each column. */
    static @Nullable Object[][] columns(Block block, DataType... types) {
        BlockCells cells = cells(block, types);
        @Nullable Object[][] columns = new Object[types.length][block.rows()];
        while (block.next()) {
            for (int place = 0; place < types.length; place++) {
                columns[place][block.row()] = cell(cells, place, types[place]);
            }
        }
        return columns;
    }

    static long[] times(Block block) {
        BlockCells cells = cells(block);
        return IntStream.range(0, block.rows())
                .mapToLong(row -> block.next() ? cells.time() : row)
                .toArray();
    }

    private static BlockCells cells(Block block, DataType... types) {
        BlockCells cells = new BlockCells(
                block,
                Arrays.stream(types).map(type -> new ResultColumn("c", type)).toList(),
                IntStream.range(0, types.length).toArray());
        cells.enter();
        return cells;
    }

    private static @Nullable Object cell(BlockCells cells, int place, DataType type) {
        if (cells.isNull(place)) {
            return null;
        }
        return switch (type) {
            case BOOLEAN -> cells.getBoolean(place);
            case INT32 -> cells.getInt(place);
            case INT64, TIMESTAMP -> cells.getLong(place);
            case FLOAT -> cells.getFloat(place);
            case DOUBLE -> cells.getDouble(place);
            case DATE ->
                LocalDate.parse(Integer.toString(cells.getInt(place)).replaceAll("(....)(..)(..)", "$1-$2-$3"));
            case TEXT, STRING -> text(cells, place);
            case BLOB -> cells.getBytes(place);
        };
    }

    private static @Nullable String text(BlockCells cells, int place) {
        String text = cells.getText(place);
        byte[] bytes = cells.getBytes(place);
        boolean same = bytes != null && new String(bytes, StandardCharsets.UTF_8).equals(text);
        return same ? text : text + ", but as bytes " + Arrays.toString(bytes);
    }
}
