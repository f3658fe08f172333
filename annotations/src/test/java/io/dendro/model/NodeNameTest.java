package io.dendro.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.model.PathProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "temperature",
                "T",
                "_",
                "_1",
                "1x",
                "0x1F",
                "1e",
                "1s",
                "12h",
                "1_0",
                "1e5l",
                "0d",
                "00L",
                "中文",
                "selected"
            })
    void leavesAPlainNameAsItIs(String raw) {
        assertThat(NodeName.quote(raw)).isSameAs(raw);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "a-b, `a-b`",
                "a b, `a b`",
                "a.b, `a.b`",
                "a`b, `a``b`",
                "`, ````",
                "a'b\"c\\d, `a'b\"c\\d`",
                "*, `*`",
                "a#b, `a#b`",
                "{x}, `{x}`",
                "é, `é`",
                "😀, `😀`",
                "1, `1`",
                "007, `007`",
                "1e5, `1e5`",
                "1d, `1d`",
                "1F, `1F`",
                "2L, `2L`",
                "1e5d, `1e5d`",
                "select, `select`",
                "Region, `Region`",
                "null, `null`",
                "NaN, `NaN`",
                "infinity, `infinity`",
                "root, `root`"
            })
    void putsANameThatNeedsItInBackquotes(String raw, String quoted) {
        assertThat(NodeName.of(raw).quoted()).isEqualTo(quoted);
        assertThat(NodeName.parse(quoted).raw()).isEqualTo(raw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"select", "region", "temperature", "1s"})
    void readsAPlainWordAsTheServerPrintsIt(String text) {
        assertThat(NodeName.parse(text).raw()).isEqualTo(text);
    }

    @Test
    void dropsQuotesThatWereNotNeeded() {
        assertThat(NodeName.parse("`abc`").quoted()).isEqualTo("abc");
    }

    @Test
    void isEqualByItsRawName() {
        assertThat(NodeName.parse("`abc`")).isEqualTo(NodeName.of("abc")).hasSameHashCodeAs(NodeName.of("abc"));
        assertThat(NodeName.of("abc")).isNotEqualTo(NodeName.of("ABC"));
    }

    @Test
    void acceptsTheLongestNameAndNoLonger() {
        assertThat(NodeName.problem("x".repeat(255))).isEmpty();
        assertThat(NodeName.problem("x".repeat(256)))
                .get()
                .extracting(PathProblem::kind)
                .isEqualTo(Kind.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"time", "TIME", "Time", "timestamp", "TimeStamp"})
    void refusesTheNamesOfTheTimeColumn(String raw) {
        assertThat(NodeName.problem(raw)).get().extracting(PathProblem::kind).isEqualTo(Kind.RESERVED_NAME);
    }

    @Test
    void namesTheOffendingCharacterAndItsPlace() {
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> NodeName.of("ab\tc"))
                .satisfies(e -> assertThat(e.position()).isEqualTo(2))
                .satisfies(e -> assertThat(e.path()).isEqualTo("ab\tc"))
                .withMessage("\"ab\\u0009c\" is illegal at position 2:"
                        + " U+0009 CHARACTER TABULATION is a control character, which no name can have; remove it");
    }

    @Test
    void refusesHalfOfASurrogatePairWhereverItStands() {
        assertThat(NodeName.problem("\uD83D\uDE00\uDE00")).get().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.LONE_SURROGATE);
            assertThat(problem.position()).isEqualTo(2);
        });
        assertThat(NodeName.problem("a\uD83D"))
                .get()
                .extracting(PathProblem::position)
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "~~, EMPTY_NODE",
                "``, EMPTY_NODE",
                "a.b, ILLEGAL_CHARACTER",
                "`a`.b, ILLEGAL_CHARACTER",
                "a-b, ILLEGAL_CHARACTER",
                "a#b, ILLEGAL_CHARACTER",
                "a`b, ILLEGAL_CHARACTER",
                "a*, WILDCARD",
                "1d, NUMBER_UNQUOTED",
                "`a, UNCLOSED_BACKQUOTE",
                "`a`b, PARTIAL_BACKQUOTE",
                "`time`, RESERVED_NAME"
            })
    void doesNotReadTextThatIsNotOneName(String text, Kind kind) {
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> NodeName.parse(text))
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(kind));
    }
}
