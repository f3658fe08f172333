package io.dendro.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.model.DataType;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A few tablets written out in hexadecimal, as a server was seen to accept them. */
class TabletBufferGoldenTest {

    private static String values(TabletBuffer tablet) {
        return HexFormat.of().formatHex(Tablets.values(tablet));
    }

    private static String hex(String... parts) {
        return String.join("", parts).replace(" ", "");
    }

    @Test
    void aWholeTabletHasNoNullSection() {
        TabletBuffer tablet = Tablets.of(DataType.INT32, DataType.BOOLEAN);
        tablet.addRow(1);
        tablet.putInt(0, 1);
        tablet.putBoolean(1, true);
        tablet.addRow(2);
        tablet.putInt(0, -2);
        tablet.putBoolean(1, false);

        assertThat(values(tablet)).isEqualTo(hex("00000001 fffffffe", "01 00"));
        assertThat(HexFormat.of().formatHex(Tablets.times(tablet))).isEqualTo(hex("0000000000000001 0000000000000002"));
    }

    @Test
    void theNullSectionNamesEveryColumnAndCountsBitsFromTheLowest() {
        TabletBuffer tablet = Tablets.of(DataType.INT64, DataType.STRING);
        tablet.addRow(1);
        tablet.putLong(0, 5);
        tablet.addRow(2);
        tablet.putLong(0, 6);
        tablet.putText(1, "é");
        tablet.addRow(3);
        tablet.putLong(0, 7);

        assertThat(values(tablet))
                .isEqualTo(hex(
                        "0000000000000005 0000000000000006 0000000000000007",
                        "00000000 00000002c3a9 00000000",
                        "00",
                        "01 05"));
    }

    @Test
    void aBitmapOfEightRowsHasTwoBytes() {
        TabletBuffer tablet = Tablets.of(DataType.BOOLEAN);
        for (int row = 0; row < 8; row++) {
            tablet.addRow(row);
            if (row != 7) {
                tablet.putBoolean(0, row % 2 == 0);
            }
        }

        assertThat(values(tablet)).isEqualTo(hex("0100010001000100", "01 80 00"));
    }

    @Test
    void oneRowOfEveryType() {
        TabletBuffer tablet = Tablets.of(DataType.values());
        tablet.addRow(0);
        tablet.putBoolean(0, true);
        tablet.putInt(1, Integer.MIN_VALUE);
        tablet.putLong(2, Long.MAX_VALUE);
        tablet.putFloat(3, -1.5f);
        tablet.putDouble(4, Math.PI);
        tablet.putText(5, "a\n");
        tablet.putLong(6, -1);
        tablet.putDate(7, LocalDate.of(2024, 2, 29));
        tablet.putBytes(8, new byte[] {0, -1});
        tablet.putText(9, "😀");

        assertThat(values(tablet))
                .isEqualTo(hex(
                        "01",
                        "80000000",
                        "7fffffffffffffff",
                        "bfc00000",
                        "400921fb54442d18",
                        "00000002 610a",
                        "ffffffffffffffff",
                        "0134d765",
                        "00000002 00ff",
                        "00000004 f09f9880"));
    }

    @Test
    void floatingPointBitsAreKept() {
        TabletBuffer tablet = Tablets.of(DataType.FLOAT, DataType.DOUBLE);
        tablet.addRow(0);
        tablet.putFloat(0, Float.intBitsToFloat(0x7fc00123));
        tablet.putDouble(1, -0.0);

        assertThat(values(tablet)).isEqualTo(hex("7fc00123", "8000000000000000"));
    }
}
