package io.dendro.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.model.DataType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8Test {

    private static byte[] encoded(String text) {
        byte[] target = new byte[text.length() * Utf8.LONGEST];
        int ascii = Utf8.putAscii(text, target, 0);
        return Arrays.copyOf(target, Utf8.put(text, ascii, target, ascii));
    }

    /** Any text, from plain ASCII to emoji, never with half a surrogate pair. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> points = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 0x7F),
                Arbitraries.integers().between(0x80, 0x7FF),
                Arbitraries.integers().between(0x800, 0xD7FF),
                Arbitraries.integers().between(0xE000, 0xFFFF),
                Arbitraries.integers().between(0x10000, 0x10FFFF));
        return points.array(int[].class).ofMaxSize(40).map(codePoints -> new String(codePoints, 0, codePoints.length));
    }

    /** Any sequence of chars, among which halves of pairs are frequent. */
    @Provide
    Arbitrary<String> chars() {
        return Arbitraries.chars()
                .range('\uD7F0', '\uE010')
                .with('a', 'é')
                .array(char[].class)
                .ofMaxSize(6)
                .map(String::new);
    }

    @Property
    void bytesAreThoseOfTheJdk(@ForAll("texts") String text) {
        assertThat(encoded(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void exactlyTheTextsWithHalfAPairAreRefused(@ForAll("chars") String text) {
        boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        if (whole) {
            assertThat(encoded(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> encoded(text)).withMessageContaining("surrogate");
        }
    }

    @Property(tries = 200)
    void aTextColumnHoldsLengthAndBytes(@ForAll("texts") String first, @ForAll("texts") String second) {
        TabletBuffer tablet = Tablets.of(DataType.TEXT);
        tablet.addRow(0);
        tablet.putText(0, first);
        tablet.addRow(1);
        tablet.putText(0, second);

        ByteBuffer values = ByteBuffer.wrap(Tablets.values(tablet));
        for (String text : new String[] {first, second}) {
            byte[] cell = new byte[values.getInt()];
            values.get(cell);
            assertThat(new String(cell, StandardCharsets.UTF_8)).isEqualTo(text);
        }
        assertThat(values.hasRemaining()).isFalse();
    }
}
