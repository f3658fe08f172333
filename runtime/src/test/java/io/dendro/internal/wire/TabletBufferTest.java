package io.dendro.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Alignment;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class TabletBufferTest {

    static final int[] ROW_COUNTS = Cells.ROW_COUNTS;

    static Stream<Cells> columns() {
        return Cells.all();
    }

    /** All types side by side, the null patterns shifted against each other. */
    private static List<Cells> table(int rows) {
        NullPattern[] patterns = NullPattern.values();
        return Arrays.stream(DataType.values())
                .map(type -> Cells.of(type, patterns[type.ordinal() % patterns.length], rows))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aColumnIsEncodedAsTheProtocolSays(Cells column) {
        assertThat(Tablets.values(Tablets.of(List.of(column)))).isEqualTo(ExpectedTablet.values(column));
    }

    @ParameterizedTest
    @FieldSource("ROW_COUNTS")
    void columnsOfAllTypesStandOneAfterAnother(int rows) {
        assertThat(Tablets.values(Tablets.of(table(rows)))).isEqualTo(ExpectedTablet.values(table(rows)));
    }

    @ParameterizedTest
    @FieldSource("ROW_COUNTS")
    void timesAreEncodedInOrder(int rows) {
        TabletBuffer tablet = Tablets.of(DataType.INT32);
        long[] times = LongStream.range(0, rows)
                .map(row -> Long.MIN_VALUE + row * 1_000_003)
                .toArray();
        Arrays.stream(times).forEach(tablet::addRow);

        assertThat(Tablets.times(tablet)).isEqualTo(ExpectedTablet.times(times));
        assertThat(tablet.rows()).isEqualTo(rows);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aClearedTabletKeepsNoTraceOfWhatItHeld(Cells column) {
        TabletBuffer tablet = Tablets.of(column.type());
        Tablets.fill(tablet, List.of(Cells.of(column.type(), NullPattern.SOME, 1234)));
        Tablets.values(tablet);

        tablet.clear("root.test.other");
        assertThat(tablet.rows()).isZero();
        assertThat(tablet.bytes()).isZero();
        assertThat(Tablets.times(tablet)).isEmpty();
        Tablets.fill(tablet, List.of(column));

        assertThat(tablet.device()).isEqualTo("root.test.other");
        assertThat(Tablets.values(tablet)).isEqualTo(ExpectedTablet.values(column));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aNullThatIsPutIsTheSameAsOneThatIsLeftOut(Cells column) {
        TabletBuffer tablet = Tablets.of(column.type());
        for (int row = 0; row < column.rows(); row++) {
            tablet.addRow(row);
            Object value = column.values()[row];
            if (value == null) {
                tablet.putNull(0);
            } else {
                Tablets.put(tablet, 0, column.type(), value);
            }
        }

        assertThat(Tablets.values(tablet)).isEqualTo(ExpectedTablet.values(column));
    }

    @Test
    void emptyRowsAreThoseOfWhichNothingWasPut() {
        TabletBuffer tablet = Tablets.of(DataType.INT32, DataType.STRING);
        assertThat(tablet.emptyRows()).isEmpty();
        tablet.addRow(1);
        assertThat(tablet.emptyRows()).containsExactly(0);
        tablet.putInt(0, 7);
        assertThat(tablet.emptyRows()).isEmpty();
        tablet.addRow(2);
        tablet.putNull(0);
        tablet.putNull(1);
        tablet.addRow(3);
        tablet.putText(1, "x");
        tablet.addRow(4);

        assertThat(tablet.emptyRows()).containsExactly(1, 3);
        Tablets.values(tablet);
        assertThat(tablet.emptyRows()).containsExactly(1, 3);
        tablet.clear(Tablets.DEVICE);
        assertThat(tablet.emptyRows()).isEmpty();
    }

    @Test
    void encodingTwiceGivesTheSameBytes() {
        TabletBuffer tablet = Tablets.of(table(17));

        assertThat(Tablets.values(tablet)).isEqualTo(Tablets.values(tablet));
    }

    @Test
    void rowsMayFollowAnEncoding() {
        List<Cells> whole = List.of(Cells.of(DataType.STRING, NullPattern.SOME, 18));
        TabletBuffer tablet = Tablets.of(DataType.STRING);
        IntStream.range(0, 18).forEach(row -> {
            tablet.addRow(row);
            Object value = whole.get(0).values()[row];
            if (value != null) {
                tablet.putText(0, (String) value);
            }
            Tablets.values(tablet);
        });

        assertThat(Tablets.values(tablet)).isEqualTo(ExpectedTablet.values(whole));
    }

    @ParameterizedTest
    @FieldSource("ROW_COUNTS")
    void bytesCountsTimesAndCellsWithoutTheNullBitmaps(int rows) {
        List<Cells> table = Arrays.stream(DataType.values())
                .map(type -> Cells.of(type, NullPattern.NONE, rows))
                .toList();

        assertThat(Tablets.of(table).bytes()).isEqualTo(ExpectedTablet.values(table).length + 8 * rows);
    }

    @Test
    void namesAreQuotedWhereNeededAndParallelToTheTypes() {
        TabletBuffer tablet = new TabletBuffer(
                List.of(
                        MeasurementSchema.of("speed", DataType.DOUBLE),
                        MeasurementSchema.of("a.b", DataType.DATE),
                        MeasurementSchema.of("tick`s", DataType.STRING)),
                Alignment.NON_ALIGNED);

        assertThat(tablet.encodedColumns().names()).containsExactly("speed", "`a.b`", "`tick``s`");
        assertThat(tablet.encodedColumns().types()).containsExactly(4, 9, 11);
        assertThat(tablet.alignment()).isEqualTo(Alignment.NON_ALIGNED);
    }
}
