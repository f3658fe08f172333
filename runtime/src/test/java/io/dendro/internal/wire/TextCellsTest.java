package io.dendro.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class TextCellsTest {

    /** Long enough for several decisions to pause and to go on. */
    private static final int MANY = 30_000;

    private final TextCells cells = new TextCells();

    private String read(String text) {
        return read(text, 16);
    }

    /** Short texts are read in whole words where the block goes on after them, and byte by byte at its end. */
    private String read(String text, int bytesBehind) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] cell = ByteBuffer.allocate(3 + 4 + bytes.length + bytesBehind)
                .put(new byte[] {'x', 'y', 'z'})
                .putInt(bytes.length)
                .put(bytes)
                .array();
        return cells.read(cell, 3);
    }

    private void assertReadsAll(Stream<String> texts) {
        List<String> expected = texts.toList();
        assertThat(expected.stream().map(text -> read(text, 16)).toList()).isEqualTo(expected);
        assertThat(expected.stream().map(text -> read(text, 0)).toList()).isEqualTo(expected);
    }

    @Test
    void aTextThatFollowsItselfIsTheSameObject() {
        String first = read("RUNNING");

        assertThat(read("RUNNING")).isSameAs(first);
    }

    @Test
    void textsThatAlternateAreTheSameObjects() {
        String running = read("RUNNING");
        String idle = read("IDLE");

        for (int i = 0; i < 1000; i++) {
            assertThat(read("RUNNING")).isSameAs(running);
            assertThat(read("IDLE")).isSameAs(idle);
        }
    }

    @Test
    void textsThatNeverRepeatAreRightBeforeDuringAndAfterAPause() {
        assertReadsAll(IntStream.range(0, MANY).mapToObj(i -> "message number " + i));
    }

    @Test
    void textsOfOneHashSlotAreNotTakenForEachOther() {
        // Only the two ends of long texts are hashed.
        assertReadsAll(IntStream.range(0, 1000).mapToObj(i -> "same start " + i % 7 + " same end"));
    }

    @Test
    void repetitionIsFoundAgainAfterAPause() {
        assertReadsAll(IntStream.range(0, MANY).mapToObj(i -> "unique " + i));
        assertReadsAll(IntStream.range(0, MANY).mapToObj(i -> i % 2 == 0 ? "ON" : "OFF"));

        String on = read("ON");
        read("OFF");
        assertThat(read("ON")).isSameAs(on);
    }

    @Test
    void emptyAndVeryLongTextsAreRead() {
        String almost = "x".repeat(256);
        String beyond = "x".repeat(257);
        assertReadsAll(Stream.of("", beyond, "", almost, beyond, almost, "", "a", beyond));
    }

    @Provide
    Arbitrary<List<String>> sequences() {
        Arbitrary<String> few = Arbitraries.of(
                "", "a", "b", "ON", "OFF", "é", "😀", "a long text of one kind", "a long text of two kind");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(300).filter(TextCellsTest::isWhole);
        return Arbitraries.frequencyOf(Tuple.of(8, few), Tuple.of(1, any))
                .list()
                .ofMaxSize(500);
    }

    private static boolean isWhole(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @Property(tries = 100)
    void everySequenceOfTextsComesBackUnchanged(@ForAll("sequences") List<String> texts) {
        TextCellsTest fresh = new TextCellsTest();
        assertThat(texts.stream().map(fresh::read).toList()).isEqualTo(texts);
    }
}
