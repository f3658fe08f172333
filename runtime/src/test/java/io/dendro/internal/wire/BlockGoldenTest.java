package io.dendro.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.model.DataType;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Blocks as a server sent them, in hexadecimal. */
class BlockGoldenTest {

    private static Block parsed(String... parts) {
        Block block = new Block();
        block.parse(
                ByteBuffer.wrap(HexFormat.of().parseHex(String.join("", parts).replace(" ", ""))));
        return block;
    }

    @Test
    void twoRowsOfAnIntAndALongWithANull() {
        Block block = parsed(
                "00000002",
                "01 02",
                "00000002",
                "02 01 02",
                "00 0000000000000001 0000000000000002",
                "00 00000001 00000007",
                "01 40 0000000000000002");

        assertThat(block.rows()).isEqualTo(2);
        assertThat(BlockRows.columns(block, DataType.INT32, DataType.INT64))
                .isEqualTo(new Object[][] {{1, 7}, {2L, null}});
    }

    @Test
    void timesOfTwoRows() {
        Block block = parsed("00000000 00000002 02", "00 0000000000000001 0000000000000002");

        assertThat(BlockRows.times(block)).containsExactly(1, 2);
    }

    @Test
    void eightBooleansOfWhichTheFirstIsNull() {
        Block block = parsed("00000001 00 00000008 04 00", "02 00 0000000000000000", "01 80 55");

        assertThat(BlockRows.columns(block, DataType.BOOLEAN)[0])
                .containsExactly(null, true, false, true, false, true, false, true);
    }

    @Test
    void columnsOfNothingButNullsAreRunsOfOneNull() {
        Block block = parsed(
                "00000003 01 00 05 00000003",
                "02 04 04 04",
                "00 0000000000000001 0000000000000002 0000000000000003",
                "01 01 80",
                "00 01 80 00",
                "03 01 80");

        assertThat(BlockRows.columns(block, DataType.INT32, DataType.BOOLEAN, DataType.TEXT))
                .isEqualTo(new Object[3][3]);
    }
}
