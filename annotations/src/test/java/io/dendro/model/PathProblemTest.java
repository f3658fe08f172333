package io.dendro.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.model.PathProblem.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every way to write a template wrong, with the kind, the place and the advice that it gets. */
class PathProblemTest {

    record Wrong(String template, Kind kind, int position, String advice) {}

    static final List<Wrong> WRONG = List.of(
            new Wrong("", Kind.NO_ROOT, 0, "begins with root"),
            new Wrong("factory.{plant}", Kind.NO_ROOT, 0, "begin with root"),
            new Wrong("`root`.factory", Kind.NO_ROOT, 0, "begin with root"),
            new Wrong(" root.factory", Kind.NO_ROOT, 0, "begin with root"),
            new Wrong("{plant}.factory", Kind.NO_ROOT, 0, "begin with root"),
            new Wrong("ROOT.factory", Kind.ROOT_CASE, 0, "write root"),
            new Wrong("Root.factory", Kind.ROOT_CASE, 0, "write root"),
            new Wrong("root", Kind.TOO_SHORT, 4, "add a node"),
            new Wrong("root.", Kind.EMPTY_NODE, 5, "give it a name"),
            new Wrong("root..factory", Kind.EMPTY_NODE, 5, "give it a name"),
            new Wrong("root.factory.", Kind.EMPTY_NODE, 13, "give it a name"),
            new Wrong("root.factory.``", Kind.EMPTY_NODE, 14, "give it a name"),
            new Wrong("root.factory.*", Kind.WILDCARD, 13, "{placeholder}"),
            new Wrong("root.factory.**", Kind.WILDCARD, 13, "{placeholder}"),
            new Wrong("root.*.x", Kind.WILDCARD, 5, "{placeholder}"),
            new Wrong("root.factory.m*", Kind.WILDCARD, 14, "write `m*`"),
            new Wrong("root.factory.m-1", Kind.ILLEGAL_CHARACTER, 14, "write `m-1`"),
            new Wrong("root.fac-tory.m", Kind.ILLEGAL_CHARACTER, 8, "write `fac-tory`"),
            new Wrong("root.factory.m`1", Kind.ILLEGAL_CHARACTER, 14, "write `m``1`"),
            new Wrong("root.factory.a#b", Kind.ILLEGAL_CHARACTER, 14, "write `a#b`"),
            new Wrong("root.factory.😀", Kind.ILLEGAL_CHARACTER, 13, "write `😀`"),
            new Wrong("root.factory. m", Kind.ILLEGAL_CHARACTER, 13, "remove it"),
            new Wrong("root.factory .m", Kind.ILLEGAL_CHARACTER, 12, "remove it"),
            new Wrong("root.factory.m ", Kind.ILLEGAL_CHARACTER, 14, "remove it"),
            new Wrong("root.factory.m}", Kind.ILLEGAL_CHARACTER, 14, "write {m}"),
            new Wrong("root.factory.{a b}", Kind.ILLEGAL_CHARACTER, 15, "name of a component"),
            new Wrong("root.factory.{ a}", Kind.ILLEGAL_CHARACTER, 14, "name of a component"),
            new Wrong("root.factory.{1a}", Kind.ILLEGAL_CHARACTER, 14, "name of a component"),
            new Wrong("root.factory.1", Kind.NUMBER_UNQUOTED, 13, "write `1`"),
            new Wrong("root.factory.1d", Kind.NUMBER_UNQUOTED, 13, "write `1d`"),
            new Wrong("root.factory.`m", Kind.UNCLOSED_BACKQUOTE, 13, "close it"),
            new Wrong("root.factory.`m``", Kind.UNCLOSED_BACKQUOTE, 13, "doubled"),
            new Wrong("root.factory.`m`1", Kind.PARTIAL_BACKQUOTE, 16, "whole node"),
            new Wrong("root.factory.`m`{x}", Kind.PARTIAL_BACKQUOTE, 16, "whole node"),
            new Wrong("root.factory.{m", Kind.UNCLOSED_PLACEHOLDER, 13, "write {m}"),
            new Wrong("root.{factory.m}", Kind.UNCLOSED_PLACEHOLDER, 5, "write {factory}"),
            new Wrong("root.factory.m{x", Kind.UNCLOSED_PLACEHOLDER, 14, "m{x}"),
            new Wrong("root.factory.{}", Kind.EMPTY_PLACEHOLDER, 13, "name of a component"),
            new Wrong("root.factory.m_{x}", Kind.PARTIAL_PLACEHOLDER, 13, "a node of its own"),
            new Wrong("root.factory.{x}_m", Kind.PARTIAL_PLACEHOLDER, 16, "a node of its own"),
            new Wrong("root.factory.{x}{y}", Kind.PARTIAL_PLACEHOLDER, 16, "a dot between"),
            new Wrong("root.factory.{{x}}", Kind.PARTIAL_PLACEHOLDER, 13, "write {x}"),
            new Wrong("root.{x}.{y}.{x}", Kind.DUPLICATE_PLACEHOLDER, 13, "component of its own"),
            new Wrong("root.factory.time", Kind.RESERVED_NAME, 13, "another name"),
            new Wrong("root.factory.`TimeStamp`", Kind.RESERVED_NAME, 14, "another name"),
            new Wrong("root.factory.Root", Kind.RESERVED_NAME, 13, "another name"),
            new Wrong("root.`root`.x", Kind.RESERVED_NAME, 6, "another name"),
            new Wrong("root.factory.a\tb", Kind.CONTROL_CHARACTER, 14, "remove it"),
            new Wrong("root.factory.`a``\u007Fb`", Kind.CONTROL_CHARACTER, 17, "remove it"),
            new Wrong("root.factory.a\uD83D", Kind.LONE_SURROGATE, 14, "complete the pair"),
            new Wrong("root.factory." + "x".repeat(256), Kind.TOO_LONG, 13 + 255, "shorten it"),
            new Wrong("root.`a b`.m", Kind.DATABASE_CHARACTER, 7, "use letters"),
            new Wrong("root.a b.m", Kind.DATABASE_CHARACTER, 6, "use letters"),
            new Wrong("root.`*`.m", Kind.DATABASE_CHARACTER, 6, "use letters"),
            new Wrong("root.é.m", Kind.DATABASE_CHARACTER, 5, "use letters"),
            new Wrong("root." + "x".repeat(60) + ".m", Kind.DATABASE_TOO_LONG, 64, "shorten"));

    @ParameterizedTest
    @FieldSource("WRONG")
    void saysWhatIsWrongAndWhereAndTheCure(Wrong wrong) {
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> PathTemplate.parse(wrong.template))
                .satisfies(e -> {
                    assertThat(e.problem().kind()).isEqualTo(wrong.kind);
                    assertThat(e.position()).isEqualTo(wrong.position);
                    assertThat(e.path()).isEqualTo(wrong.template);
                    assertThat(e.cure()).contains(wrong.advice);
                    assertThat(e).hasMessageContainingAll("position " + wrong.position, e.reason(), e.cure());
                });
    }

    @Test
    void everyKindHasAnExample() {
        Set<Kind> seen = WRONG.stream().map(Wrong::kind).collect(Collectors.toSet());
        seen.add(PathPattern.problem("root.if").orElseThrow().kind());
        assertThat(seen).isEqualTo(EnumSet.allOf(Kind.class));
    }

    @Test
    void oneMessageReadsAsASentence() {
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> PathTemplate.parse("root.factory.m-1"))
                .withMessage("\"root.factory.m-1\" is illegal at position 14:"
                        + " U+002D '-' cannot stand in a name without backquotes; write `m-1`");
    }

    @Test
    void theAdviceIsGoodToFollow() {
        for (Wrong wrong : WRONG) {
            if (wrong.advice.startsWith("write ") && wrong.kind != Kind.UNCLOSED_PLACEHOLDER) {
                int lastDot = wrong.template.lastIndexOf('.');
                String cured = wrong.position < lastDot
                        ? "root." + wrong.advice.substring(6) + wrong.template.substring(lastDot)
                        : wrong.template.substring(0, lastDot + 1) + wrong.advice.substring(6);
                if (wrong.kind != Kind.ROOT_CASE) {
                    assertThat(PathTemplate.parse(cured).toString()).isEqualTo(cured);
                }
            }
        }
    }

    @Test
    void aLongPathIsCutInTheMessage() {
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> DeviceName.parse("root." + "x".repeat(40_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400).contains("40000 characters"));
    }
}
