package io.dendro.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.internal.wire.TestBlock.Form;
import io.dendro.model.DataType;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged blocks: one kind of exception, no hang, no memory taken for what is not there. */
class MalformedBlockTest {

    private static final byte[] SOUND = sound(NullPattern.SOME);

    private static byte[] sound(NullPattern nulls) {
        TestBlock block = TestBlock.ofRows(9);
        for (DataType type : DataType.values()) {
            block.with(Cells.of(type, nulls, 9), Form.ARRAY);
            block.with(Cells.of(type, nulls, 9), Form.RUN_LENGTH);
            block.with(Cells.of(type, nulls, 9), type == DataType.BOOLEAN ? Form.ARRAY : Form.DICTIONARY);
        }
        return block.bytes();
    }

    private static void assertMalformed(ByteBuffer buffer) {
        Block block = new Block();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> block.parse(buffer))
                .withMessageStartingWith("malformed result block");
        assertThat(block.rows()).isZero();
    }

    /** Whatever the bytes are, they are a block or malformed. */
    private static void assertParsesOrIsMalformed(byte[] bytes) {
        Block block = new Block();
        try {
            block.parse(ByteBuffer.wrap(bytes));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("malformed result block");
        }
    }

    static Stream<byte[]> soundBlocks() {
        return Stream.of(NullPattern.values()).map(MalformedBlockTest::sound);
    }

    @ParameterizedTest
    @MethodSource("soundBlocks")
    void aBlockCutAnywhereIsMalformed(byte[] sound) {
        new Block().parse(ByteBuffer.wrap(sound));
        for (int length = 0; length < sound.length; length++) {
            byte[] cut = new byte[length];
            System.arraycopy(sound, 0, cut, 0, length);
            assertMalformed(ByteBuffer.wrap(cut));
        }
    }

    @ParameterizedTest
    @MethodSource("soundBlocks")
    void aBlockNeverReachesBeyondItsEndIntoTheNext(byte[] sound) {
        for (int length = 0; length < sound.length; length++) {
            assertMalformed(ByteBuffer.wrap(sound, 0, length));
        }
    }

    @Test
    void bytesLeftOverAreMalformed() {
        assertMalformed(ByteBuffer.allocate(SOUND.length + 1).put(SOUND).rewind());
    }

    @ParameterizedTest
    @CsvSource({
        "columns,             7fffffff 01 00000001 02 01 00 0000000000000000 00 00000000",
        "columns negative,    ffffffff 01 00000001 02 01 00 0000000000000000 00 00000000",
        "rows fixed,          00000000    7fffffff 02    00 0000000000000000",
        "rows wrapping round, 00000000    20000000 02    00",
        "rows with nulls,     00000000    7fffffff 02    01 80 0000000000000000",
        "rows negative,       00000000    ffffffff 02    00 0000000000000000",
        "rows of bits,        00000001 00 7fffffff 04 00 02 00 0000000000000000 00 ff",
        "rows of texts,       00000001 05 7fffffff 04 03 02 00 0000000000000000 00 00000000",
        "text too long,       00000001 05 00000001 04 03 02 00 0000000000000000 00 7fffffff 61",
        "text negative,       00000001 05 00000001 04 03 02 00 0000000000000000 00 fffffffc",
        "dictionary size,     00000001 01 00000001 04 05 02 00 0000000000000000 01 7fffffff 00 00000000",
        "dictionary negative, 00000001 01 00000001 04 05 02 00 0000000000000000 01 ffffffff 00 00000001 00000000",
        "id count,            00000001 01 7fffffff 04 05 02 00 0000000000000000 01 00000000 00 7fffffff",
        "id count differs,    00000001 01 00000002 04 05 02 00 0000000000000000 01 00000001 00 00000005 00000001 00000000",
        "id out of range,     00000001 01 00000001 04 05 02 00 0000000000000000 01 00000001 00 00000005 00000001 00000001",
        "id negative,         00000001 01 00000001 04 05 02 00 0000000000000000 01 00000001 00 00000005 00000001 ffffffff",
        "run in a run,        00000001 01 00000001 04 04 02 00 0000000000000000 04 01 00 00000005",
        "dictionary in a run, 00000001 01 00000001 04 04 02 00 0000000000000000 05 01 00 00000005",
        "dictionary of bits,  00000001 00 00000001 04 05 02 00 0000000000000000 00 00000001 00 80 00000001 00000000",
        "encoding unknown,    00000001 01 00000001 04 06 02 00 0000000000000000 00 00000005",
        "encoding negative,   00000001 01 00000001 04 ff 02 00 0000000000000000 00 00000005"
    })
    void wrongNumbersAreMalformed(String what, String hex) {
        assertMalformed(ByteBuffer.wrap(HexFormat.of().parseHex(hex.replace(" ", ""))));
    }

    @Property
    void aDamagedByteNeverDoesMoreThanMakeABlockMalformed(
            @ForAll @IntRange(max = 10_000) int where, @ForAll byte damage) {
        byte[] damaged = SOUND.clone();
        damaged[where % damaged.length] = damage;
        assertParsesOrIsMalformed(damaged);
    }

    @Provide
    Arbitrary<byte[]> garbage() {
        Arbitrary<byte[]> head = Arbitraries.bytes()
                .between((byte) 0, (byte) 6)
                .array(byte[].class)
                .ofSize(8);
        Arbitrary<byte[]> tail = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        return Combinators.combine(head, tail).as((first, rest) -> ByteBuffer.allocate(3 + first.length + rest.length)
                .put(new byte[3])
                .put(first)
                .put(rest)
                .array());
    }

    @Property
    void garbageIsMalformed(@ForAll("garbage") byte[] bytes) {
        assertParsesOrIsMalformed(bytes);
    }

    @Test
    void aSoundBlockIsReadAfterAMalformedOne() {
        Block block = new Block();
        assertThatIllegalArgumentException().isThrownBy(() -> block.parse(ByteBuffer.wrap(SOUND, 0, 200)));

        block.parse(ByteBuffer.wrap(SOUND));
        assertThat(block.rows()).isEqualTo(9);
        assertThat(BlockRows.times(block)).endsWith(8).hasSize(9);
    }
}
