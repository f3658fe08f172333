package io.dendro.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.stream.IntStream;
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
        assertThat(block.time(0)).isEqualTo(1);
        assertThat(block.time(1)).isEqualTo(2);
        assertThat(block.getInt(0, 0)).isEqualTo(1);
        assertThat(block.getInt(0, 1)).isEqualTo(7);
        assertThat(block.isMissing(1, 0)).isFalse();
        assertThat(block.getLong(1, 0)).isEqualTo(2);
        assertThat(block.isMissing(1, 1)).isTrue();
    }

    @Test
    void eightBooleansOfWhichTheFirstIsNull() {
        Block block = parsed("00000001 00 00000008 04 00", "02 00 0000000000000000", "01 80 55");

        assertThat(IntStream.range(0, 8).mapToObj(row -> block.isMissingBit(0, row)))
                .containsExactly(true, false, false, false, false, false, false, false);
        assertThat(IntStream.range(1, 8).mapToObj(row -> block.getBit(0, row)))
                .containsExactly(true, false, true, false, true, false, true);
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

        for (int row = 0; row < 3; row++) {
            assertThat(block.isMissing(0, row)).isTrue();
            assertThat(block.isMissingBit(1, row)).isTrue();
            assertThat(block.isMissing(2, row)).isTrue();
        }
    }
}
