package io.dendro.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.internal.wire.TestBlock.Form;
import io.dendro.model.DataType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
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

    private static void assertHolds(Block block, List<Cells> expected) {
        DataType[] types = expected.stream().map(Cells::type).toArray(DataType[]::new);
        Object[][] columns = BlockRows.columns(block, types);
        for (int i = 0; i < types.length; i++) {
            Cells cells = expected.get(i);
            assertThat(columns[i]).as("cells of %s", cells).isEqualTo(cells.values());
        }
    }

    @ParameterizedTest
    @MethodSource("columns")
    void anArrayIsReadWithItsNulls(Cells column) {
        assertHolds(parsed(TestBlock.ofRows(column.rows()).with(column)), List.of(column));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aRunStandsForAllRows(Cells column) {
        Object only = column.values()[0];
        Cells run = new Cells(
                column.type(), Collections.nCopies(column.rows(), only).toArray());

        assertHolds(parsed(TestBlock.ofRows(run.rows()).with(run, Form.RUN_LENGTH)), List.of(run));
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

        assertHolds(parsed(TestBlock.ofRows(cells.rows()).with(cells, Form.DICTIONARY)), List.of(cells));
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
                assertHolds(block, columns);
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
        assertThat(BlockRows.times(block)).containsExactly(Long.MIN_VALUE, -1, 0, Long.MAX_VALUE);
    }

    @Test
    void aBlockWithoutRealTimesIsRead() {
        Cells numbers = Cells.of(DataType.INT32, NullPattern.SOME, 9);
        Block block = parsed(TestBlock.withoutTimes(9).with(numbers));

        assertHolds(block, List.of(numbers));
    }

    @Test
    void theTimesOfABlockWithoutRealTimesAreZero() {
        assertThat(BlockRows.times(parsed(TestBlock.withoutTimes(9))))
                .containsOnly(0)
                .hasSize(9);
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
        assertHolds(block, List.of(texts));
        block.parse(buffer.slice());
        assertHolds(block, List.of(texts));
    }
}
