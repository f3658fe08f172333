package io.dendro.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dendro.model.DataType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in filling a tablet; after each the tablet holds what it held before and can be filled on. */
class TabletBufferErrorsTest {

    private static final Set<DataType> TEXTS = Set.of(DataType.TEXT, DataType.STRING);
    private static final Set<DataType> LONGS = Set.of(DataType.INT64, DataType.TIMESTAMP);

    static Stream<Arguments> mismatches() {
        return Arrays.stream(DataType.values()).flatMap(column -> Arrays.stream(DataType.values())
                .filter(given -> !accepts(column, given))
                .map(given -> Arguments.of(column, given)));
    }

    private static boolean accepts(DataType column, DataType given) {
        return column == given
                || TEXTS.contains(column) && (TEXTS.contains(given) || given == DataType.BLOB)
                || LONGS.contains(column) && LONGS.contains(given);
    }

    private static Object sample(DataType type) {
        return Cells.of(type, NullPattern.NONE, 2).values()[1];
    }

    @ParameterizedTest
    @MethodSource("mismatches")
    void aValueOfAnotherTypeIsRefusedByNameAndType(DataType column, DataType given) {
        TabletBuffer tablet = Tablets.of(column);
        tablet.addRow(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tablets.put(tablet, 0, given, sample(given)))
                .withMessageContainingAll("m0", column.name());

        Tablets.put(tablet, 0, column, sample(column));
        assertThat(Tablets.values(tablet))
                .isEqualTo(ExpectedTablet.values(new Cells(column, new Object[] {sample(column)})));
    }

    @Test
    void rowsWithoutADeviceAreNotEncoded() {
        TabletBuffer tablet = Tablets.of(DataType.INT32);
        tablet.clear("");
        tablet.addRow(0);

        assertThatIllegalStateException()
                .isThrownBy(() -> tablet.encodeInto(new EncodedTablet()))
                .withMessageContaining("call clear(device)");
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSecondValueInOneRowIsRefused(DataType type) {
        TabletBuffer tablet = Tablets.of(type);
        tablet.addRow(0);
        Tablets.put(tablet, 0, type, sample(type));
        byte[] before = Tablets.values(tablet);

        assertThatIllegalStateException()
                .isThrownBy(() -> Tablets.put(tablet, 0, type, sample(type)))
                .withMessageContainingAll("m0", "twice");
        assertThat(Tablets.values(tablet)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aValueBeforeTheFirstRowIsRefused(DataType type) {
        TabletBuffer tablet = Tablets.of(type);

        assertThatIllegalStateException()
                .isThrownBy(() -> Tablets.put(tablet, 0, type, sample(type)))
                .withMessageContainingAll("m0", "addRow");
        assertThat(tablet.bytes()).isZero();
    }

    static Stream<DataType> types() {
        return Arrays.stream(DataType.values());
    }

    @Test
    void aRowThatGoesBackInTimeIsRefused() {
        TabletBuffer tablet = Tablets.of(DataType.INT32);
        tablet.addRow(5);
        tablet.addRow(5);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tablet.addRow(4))
                .withMessageContainingAll("row 2", "time 4", "time 5");
        tablet.addRow(6);
        assertThat(Tablets.times(tablet)).isEqualTo(ExpectedTablet.times(5, 5, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "a\uD83D", "é\uDE00é", "\uD83D\uD83D\uDE00", "\uDE00\uD83D"})
    void halfASurrogatePairIsRefusedAndLeavesTheTabletAsItWas(String broken) {
        TabletBuffer tablet = Tablets.of(DataType.STRING);
        tablet.addRow(0);
        tablet.addRow(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tablet.putText(0, broken))
                .withMessageContainingAll("m0", "surrogate", "index");

        tablet.putText(0, "whole €");
        tablet.addRow(2);
        assertThat(Tablets.values(tablet))
                .isEqualTo(ExpectedTablet.values(new Cells(DataType.STRING, new Object[] {null, "whole €", null})));
        assertThat(tablet.bytes()).isEqualTo(3 * (8 + 4) + 9);
    }

    @Test
    void aRefusedTextMayStayNull() {
        TabletBuffer tablet = Tablets.of(DataType.TEXT);
        tablet.addRow(0);
        assertThatIllegalArgumentException().isThrownBy(() -> tablet.putText(0, "x".repeat(5000) + "\uD83D"));

        assertThat(Tablets.values(tablet))
                .isEqualTo(ExpectedTablet.values(new Cells(DataType.TEXT, new Object[] {null})));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0999-12-31", "+10000-01-01", "-0044-03-15", "+999999999-12-31"})
    void aDateOutsideFourDigitYearsIsRefused(LocalDate date) {
        TabletBuffer tablet = Tablets.of(DataType.DATE);
        tablet.addRow(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tablet.putDate(0, date))
                .withMessageContainingAll("m0", date.toString(), "1000", "9999");
    }

    @Test
    void theFirstAndLastDateAreTaken() {
        LocalDate first = LocalDate.of(1000, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        Cells dates = new Cells(DataType.DATE, new Object[] {first, last});

        assertThat(Tablets.values(Tablets.of(List.of(dates)))).isEqualTo(ExpectedTablet.values(dates));
    }
}
