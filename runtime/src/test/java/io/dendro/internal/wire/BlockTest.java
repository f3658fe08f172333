package io.dendro.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.internal.wire.TestBlock.Form;
import io.dendro.model.DataType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class BlockTest {

    static final int[] ROW_COUNTS = Cells.ROW_COUNTS;

    static Stream<Cells> columns() {
        return Cells.all();
    }

    private static Block parsed(TestBlock test) {
        Block block = new Block();
        block.parse(ByteBuffer.wrap(test.bytes()));
        return block;
    }

    private static @Nullable Object cell(Block block, int column, int row, DataType type) {
        if (type == DataType.BOOLEAN ? block.isMissingBit(column, row) : block.isMissing(column, row)) {
            return null;
        }
        return switch (type) {
            case BOOLEAN -> block.getBit(column, row);
            case INT32 -> block.getInt(column, row);
            case INT64, TIMESTAMP -> block.getLong(column, row);
            case FLOAT -> Float.intBitsToFloat(block.getInt(column, row));
            case DOUBLE -> Double.longBitsToDouble(block.getLong(column, row));
            case DATE ->
                LocalDate.parse(Integer.toString(block.getInt(column, row)).replaceAll("(....)(..)(..)", "$1-$2-$3"));
            case TEXT, STRING -> new String(block.getBytes(column, row), StandardCharsets.UTF_8);
            case BLOB -> block.getBytes(column, row);
        };
    }

    private static void assertHolds(Block block, int column, Cells expected) {
        Object[] cells = new Object[block.rows()];
        Arrays.setAll(cells, row -> cell(block, column, row, expected.type()));
        assertThat(cells).as("cells of %s", expected).isEqualTo(expected.values());
    }

    @ParameterizedTest
    @MethodSource("columns")
    void anArrayIsReadWithItsNulls(Cells column) {
        assertHolds(parsed(TestBlock.ofRows(column.rows()).with(column)), 0, column);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aRunStandsForAllRows(Cells column) {
        Object only = column.values()[0];
        Cells run = new Cells(
                column.type(), Collections.nCopies(column.rows(), only).toArray());

        assertHolds(parsed(TestBlock.ofRows(run.rows()).with(run, Form.RUN_LENGTH)), 0, run);
    }

    static Stream<Cells> dictionaries() {
        return Cells.all().filter(column -> column.type() != DataType.BOOLEAN);
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void aDictionaryIsLookedUp(Cells column) {
        Object[] repeated = new Object[column.rows()];
        Arrays.setAll(repeated, row -> column.values()[row % 5 % column.rows()]);
        Cells cells = new Cells(column.type(), repeated);

        assertHolds(parsed(TestBlock.ofRows(cells.rows()).with(cells, Form.DICTIONARY)), 0, cells);
    }

    @ParameterizedTest
    @FieldSource("ROW_COUNTS")
    void oneBlockObjectReadsBlocksOfAllShapes(int rows) {
        Block block = new Block();
        for (Form form : Form.values()) {
            for (NullPattern nulls : NullPattern.values()) {
                TestBlock test = TestBlock.ofRows(rows);
                List<Cells> columns = columnsFor(form, nulls, rows);
                columns.forEach(column -> test.with(column, form));
                block.parse(ByteBuffer.wrap(test.bytes()));
                for (int i = 0; i < columns.size(); i++) {
                    assertHolds(block, i, columns.get(i));
                }
            }
        }
    }

    private static List<Cells> columnsFor(Form form, NullPattern nulls, int rows) {
        NullPattern uniform = nulls == NullPattern.ALL ? nulls : NullPattern.NONE;
        return Arrays.stream(DataType.values())
                .filter(type -> form != Form.DICTIONARY || type != DataType.BOOLEAN)
                .map(type -> Cells.of(type, form == Form.RUN_LENGTH ? uniform : nulls, rows))
                .map(cells -> form == Form.RUN_LENGTH ? repeatFirst(cells) : cells)
                .toList();
    }

    private static Cells repeatFirst(Cells cells) {
        return new Cells(
                cells.type(),
                Collections.nCopies(cells.rows(), cells.values()[0]).toArray());
    }

    @Test
    void timesAreThoseOfTheRows() {
        Block block = parsed(TestBlock.ofTimes(Long.MIN_VALUE, -1, 0, Long.MAX_VALUE));

        assertThat(block.rows()).isEqualTo(4);
        assertThat(new long[] {block.time(0), block.time(1), block.time(2), block.time(3)})
                .containsExactly(Long.MIN_VALUE, -1, 0, Long.MAX_VALUE);
    }

    @Test
    void aBlockWithoutRealTimesIsRead() {
        Cells numbers = Cells.of(DataType.INT32, NullPattern.SOME, 9);
        Block block = parsed(TestBlock.withoutTimes(9).with(numbers));

        assertHolds(block, 0, numbers);
        assertThat(block.time(8)).isZero();
    }

    @Test
    void aBlockIsReadInTheMiddleOfALargerBuffer() {
        Cells texts = Cells.of(DataType.STRING, NullPattern.SOME, 17);
        byte[] bytes = TestBlock.ofRows(17).with(texts).bytes();
        ByteBuffer buffer = ByteBuffer.allocate(bytes.length + 20);
        buffer.position(7).mark();
        buffer.put(bytes).limit(buffer.position()).reset();

        Block block = new Block();
        block.parse(buffer);
        assertHolds(block, 0, texts);
        block.parse(buffer.slice());
        assertHolds(block, 0, texts);
    }
}
