package io.dendro.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.tsfile.read.common.parser.PathVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dendro's grammar against the official one: where they agree, and each place where they differ on purpose. */
class OfficialGrammarTest {

    @Property
    void theServerReadsAQuotedNameAsOneNodeOfThatName(@ForAll("legal") String raw) {
        String node = OfficialParser.node(NodeName.quote(raw)).orElseThrow();
        assertThat(node.startsWith("`") ? unquoted(node) : node).isEqualTo(raw);
    }

    @Property
    void theServerKeepsOurQuotesExceptThoseOfKeywords(@ForAll("legal") String raw) {
        String canonical = OfficialParser.node(NodeName.quote(raw)).orElseThrow();
        if (Keywords.contains(raw)) {
            assertThat(NodeName.quote(raw)).isEqualTo("`" + raw + "`");
            assertThat(canonical).isEqualTo(raw);
        } else {
            assertThat(canonical).isEqualTo(NodeName.quote(raw));
        }
    }

    @Property
    void whatWeReadUnquotedTheServerReadsAlike(@ForAll("any") String text) {
        Assume.that(!text.startsWith("`")
                && accepts(text)
                && !text.toLowerCase(Locale.ROOT).equals("root"));
        assertThat(OfficialParser.node(text)).contains(text);
    }

    @Property
    void whatWeRefuseUnquotedTheServerRefusesOrWeAreStricterOnPurpose(@ForAll("any") String text) {
        Assume.that(!text.startsWith("`") && !accepts(text));
        assertThat(OfficialParser.node(text).isEmpty() || isStricterOnPurpose(text))
                .isTrue();
    }

    @Property
    void numbersAreWhatTheServerTakesForNumbers(@ForAll("numberLike") String text) {
        assertThat(PlainNames.isNumber(text)).isEqualTo(PathVisitor.isRealNumber(text));
    }

    @Property
    void theServerSplitsAPathAtOurNodes(
            @ForAll("belowRoot") String database, @ForAll @Size(max = 4) List<@From("inPath") String> below) {
        List<String> nodes = new ArrayList<>(List.of("root", database));
        nodes.addAll(below);
        assertThat(OfficialParser.nodes(DeviceName.of(nodes).text()).orElseThrow())
                .map(node -> node.startsWith("`") ? unquoted(node) : node)
                .isEqualTo(nodes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a#b", "a$", ":", "a@b", "{x}"})
    void weQuoteWhatSqlCouldNotAddressUnquoted(String raw) {
        assertThat(OfficialParser.node(raw)).contains(raw);
        assertThat(accepts(raw)).isFalse();
        assertThat(OfficialParser.node(NodeName.quote(raw))).contains("`" + raw + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1d", "1F", "22L", "1e5d"})
    void weQuoteNumbersWithASuffixWhichTheServerTakesForAnotherNameUnquoted(String raw) {
        assertThat(OfficialParser.node(raw)).contains(raw);
        assertThat(accepts(raw)).isFalse();
        assertThat(OfficialParser.node(NodeName.quote(raw))).contains("`" + raw + "`");
    }

    @Test
    void weRefuseBlanksThatTheServerSkips() {
        assertThat(OfficialParser.node(" a")).contains("a");
        assertThat(accepts(" a")).isFalse();
    }

    @Test
    void weRefuseWildcardsThatTheServerTakesInPatterns() {
        assertThat(OfficialParser.node("d*")).contains("d*");
        assertThat(accepts("d*")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"``", "`time`", "`a\u0001b`", "`a\tb`"})
    void weRefuseEvenInQuotesWhatCannotBeStoredAndFoundAgain(String text) {
        assertThat(OfficialParser.node(text)).isPresent();
        assertThat(accepts(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"root.db.`root`", "root.db.`ROOT`.m", "root.`root`.m"})
    void weRefuseASecondRootWhichTheServerStoresAndCannotList(String path) {
        assertThat(OfficialParser.nodes(path)).isPresent();
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> DeviceName.parse(path))
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(PathProblem.Kind.RESERVED_NAME));
    }

    private static boolean isStricterOnPurpose(String text) {
        return text.length() > NameRules.LONGEST
                || text.chars().anyMatch(c -> "#$:@{}* \t\r\n\u000B".indexOf(c) >= 0)
                || PlainNames.isNumber(text);
    }

    private static boolean accepts(String text) {
        try {
            NodeName.parse(text);
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String unquoted(String node) {
        return node.substring(1, node.length() - 1).replace("``", "`");
    }

    @Provide
    Arbitrary<String> any() {
        return Names.any();
    }

    @Provide
    Arbitrary<String> legal() {
        return Names.legal();
    }

    @Provide
    Arbitrary<String> inPath() {
        return Names.legalInPath();
    }

    @Provide
    Arbitrary<String> belowRoot() {
        return Names.legalBelowRoot();
    }

    @Provide
    Arbitrary<String> numberLike() {
        return Names.numberLike();
    }
}
