package io.dendro.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LiteralTest {

    @Property
    void aTextIsOneTokenWhateverItHolds(@ForAll("hostileTexts") String value) {
        assertThat(Scanner.tokens("a = " + Literal.text(value) + " AND b"))
                .containsExactly("a = ", "'" + value, " AND b");
    }

    @Property
    void textsNextToEachOtherDoNotJoin(@ForAll("hostileTexts") String first, @ForAll("hostileTexts") String second) {
        assertThat(Scanner.tokens("(" + Literal.text(first) + ", " + Literal.text(second) + ")"))
                .containsExactly("(", "'" + first, ", ", "'" + second, ")");
    }

    @Property
    void aTextWithHalfASurrogatePairIsRefused(@ForAll("hostileTexts") String before, @ForAll("halves") char half) {
        assertThatIllegalArgumentException().isThrownBy(() -> Literal.text(before + half + "x"));
    }

    @Property
    void integersReadBackAsThemselves(@ForAll long value) {
        assertThat(Long.parseLong(Literal.integer(value))).isEqualTo(value);
    }

    @Property
    void finiteDoublesReadBackAsThemselvesInTheServersGrammar(@ForAll("doubles") double value) {
        assertThat(Literal.decimal(value)).matches("-?[0-9]+\\.[0-9]+(E-?[0-9]+)?");
        assertThat(Double.parseDouble(Literal.decimal(value))).isEqualTo(value);
    }

    @Property
    void finiteFloatsReadBackAsThemselvesBothAsFloatsAndAsDoubles(@ForAll("floats") float value) {
        assertThat(Float.parseFloat(Literal.decimal(value))).isEqualTo(value);
        assertThat(Double.parseDouble(Literal.decimal(value))).isEqualTo((double) value);
    }

    @Example
    void datesAreWholeNumbersOfEightDigits() {
        assertThat(Literal.date(LocalDate.of(1000, 1, 1))).isEqualTo("10000101");
        assertThat(Literal.date(LocalDate.of(9999, 12, 31))).isEqualTo("99991231");
        assertThatIllegalArgumentException().isThrownBy(() -> Literal.date(LocalDate.of(10_000, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Literal.date(LocalDate.of(-1, 1, 1)));
    }

    @Property
    void aLikePatternMatchesWhatStartsWithTheTextAndNothingElse(
            @ForAll("wildcardTexts") String text, @ForAll("wildcardTexts") String rest) {
        assertThat(matches(LikePattern.prefix(text), text + rest)).isTrue();
        assertThat(matches(LikePattern.suffix(text), rest + text)).isTrue();
        assertThat(matches(LikePattern.part(text), rest + text + rest)).isTrue();
        assertThat(matches(LikePattern.prefix(text), rest)).isEqualTo(rest.startsWith(text));
        assertThat(matches(LikePattern.suffix(text), rest)).isEqualTo(rest.endsWith(text));
        assertThat(matches(LikePattern.part(text), rest)).isEqualTo(rest.contains(text));
    }

    /** SQL's LIKE, read from the rendered clause. */
    private static boolean matches(String clause, String value) {
        var tokens = Scanner.tokens(clause);
        String pattern = tokens.get(0).substring(1);
        boolean escapes = tokens.size() > 1;
        if (escapes) {
            assertThat(tokens.subList(1, tokens.size())).containsExactly(" ESCAPE ", "'#");
        }
        StringBuilder regex = new StringBuilder("(?s)");
        for (int i = 0; i < pattern.length(); i++) {
            char unit = pattern.charAt(i);
            if (escapes && unit == '#') {
                regex.append("\\Q").append(pattern.charAt(++i)).append("\\E");
            } else if (unit == '%') {
                regex.append(".*");
            } else if (unit == '_') {
                regex.append('.');
            } else {
                regex.append("\\Q").append(unit).append("\\E");
            }
        }
        return value.matches(regex.toString());
    }

    @Provide
    Arbitrary<String> hostileTexts() {
        Arbitrary<String> fragments = Arbitraries.of(
                "'",
                "''",
                "\"",
                "`",
                "\\",
                "\\'",
                "' OR '1'='1",
                "; DROP DATABASE root.**",
                "\n",
                "\0",
                "--",
                "/*",
                "é",
                "中",
                "😀",
                "x",
                " ",
                "%");
        Arbitrary<String> assembled = fragments.list().ofMaxSize(8).map(parts -> String.join("", parts));
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(20).filter(text -> text.chars()
                .noneMatch(unit -> Character.isSurrogate((char) unit)));
        return Arbitraries.oneOf(assembled, anything);
    }

    @Provide
    Arbitrary<Character> halves() {
        return Arbitraries.chars().range(Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    }

    @Provide
    Arbitrary<String> wildcardTexts() {
        return Arbitraries.strings().withChars("ab%_#'\\").ofMaxLength(4);
    }

    @Provide
    Arbitrary<Double> doubles() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    @Provide
    Arbitrary<Float> floats() {
        return Arbitraries.integers().map(Float::intBitsToFloat).filter(Float::isFinite);
    }
}
