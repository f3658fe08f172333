package io.dendro.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.model.PathProblem.Kind;
import io.dendro.model.PathTemplate.Literal;
import io.dendro.model.PathTemplate.Placeholder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {
    private final PathTemplate template = PathTemplate.parse("root.factory.{plant}.line.{machine}");

    @Test
    void readsNodesAtTheirLevels() {
        assertThat(template.nodes())
                .containsExactly(
                        new Literal(NodeName.of("root")),
                        new Literal(NodeName.of("factory")),
                        new Placeholder("plant", 0),
                        new Literal(NodeName.of("line")),
                        new Placeholder("machine", 1));
        assertThat(template.placeholders()).containsExactly("plant", "machine");
    }

    @Test
    void rendersRawValuesQuotedWhereTheyNeedIt() {
        assertThat(template.render("berlin", "m7")).isEqualTo("root.factory.berlin.line.m7");
        assertThat(template.render("a.b", "1d")).isEqualTo("root.factory.`a.b`.line.`1d`");
        assertThat(template.render(List.of("*", "`"))).isEqualTo("root.factory.`*`.line.````");
    }

    @Test
    void quotesALiteralKeywordWhenItRenders() {
        assertThat(PathTemplate.parse("root.factory.select.{x}").render("y")).isEqualTo("root.factory.`select`.y");
    }

    @Test
    void readsQuotedLiterals() {
        PathTemplate quoted = PathTemplate.parse("root.`my-db`.`{x}.1`.{x}");
        assertThat(quoted.placeholders()).containsExactly("x");
        assertThat(quoted.render("y")).isEqualTo("root.`my-db`.`{x}.1`.y");
    }

    @Test
    void aTemplateNeedsNoPlaceholder() {
        assertThat(PathTemplate.parse("root.factory").render()).isEqualTo("root.factory");
        assertThat(PathTemplate.parse("root.factory").bind("root.factory")).isEmpty();
    }

    @Test
    void refusesAValueThatIsNoNameAndSaysForWhichPlaceholder() {
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> template.render("berlin", "time"))
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(Kind.RESERVED_NAME))
                .withMessageContaining("as {machine}, \"time\"");
    }

    @Test
    void refusesASecondRootThoughAMeasurementMayHaveThatName() {
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> template.render("root", "m7"))
                .withMessageContaining("lists devices");
        assertThat(MeasurementSchema.of("root", DataType.INT32).name()).isEqualTo("root");
    }

    @Test
    void refusesAValueThatIsNoDatabaseBelowRoot() {
        PathTemplate tenants = PathTemplate.parse("root.{tenant}.{device}");
        assertThat(tenants.render("my-db", "a b")).isEqualTo("root.`my-db`.`a b`");
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> tenants.render("my db", "a b"))
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(Kind.DATABASE_CHARACTER));
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> tenants.render("x".repeat(60), "a b"))
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(Kind.DATABASE_TOO_LONG));
    }

    @Test
    void refusesTooFewOrTooManyValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template.render("berlin"))
                .withMessageContainingAll("2 placeholders", "1 values", "[plant, machine]");
        assertThatIllegalArgumentException().isThrownBy(() -> template.render("a", "b", "c"));
    }

    @Test
    void aPatternHasAWildcardForEachNull() {
        assertThat(template.pattern(Arrays.asList(null, "a-b"))).isEqualTo("root.factory.*.line.`a-b`");
        assertThat(template.pattern(Arrays.asList(null, null))).isEqualTo("root.factory.*.line.*");
    }

    @Test
    void renderRefusesANull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template.render(Arrays.asList("berlin", null)))
                .withMessageContaining("{machine} is null");
    }

    @Test
    void bindsThePathsThatTheServerPrints() {
        assertThat(template.bind("root.factory.select.line.`a.b`")).containsExactly("select", "a.b");
        assertThat(template.bind("root.`factory`.x.`line`.````")).containsExactly("x", "`");
    }

    @Test
    void bindsADeviceThatAnotherClientWroteWithoutQuotes() {
        assertThat(template.bind("root.factory.a#b.line.1d")).containsExactly("a#b", "1d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "root.factory.x.line",
                "root.factory.x.line.y.z",
                "root.factory.x.other.y",
                "root.Factory.x.line.y",
                "root.factory..line.y",
                "root.factory.x.line.`y",
                ""
            })
    void doesNotBindAnotherPath(String path) {
        assertThat(template.matches(path)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> template.bind(path));
    }

    @ParameterizedTest
    @CsvSource({
        "root.a.{x}, root.a.{y}, true",
        "root.a.{x}, root.a.b, true",
        "root.a.{x}, root.{y}.b, true",
        "root.a.`b`, root.a.b, true",
        "root.a.b, root.a.c, false",
        "root.a.{x}, root.b.{x}, false",
        "root.a.{x}, root.a.{x}.{y}, false",
        "root.a.{x}.c, root.a.{x}.d, false"
    })
    void overlapsATemplateThatSharesAPath(String one, String other, boolean overlaps) {
        assertThat(PathTemplate.parse(one).overlaps(PathTemplate.parse(other))).isEqualTo(overlaps);
        assertThat(PathTemplate.parse(other).overlaps(PathTemplate.parse(one))).isEqualTo(overlaps);
    }

    @Test
    void knowsItsDatabaseWhenThatIsLiteral() {
        assertThat(template.database()).contains("root.factory");
        assertThat(PathTemplate.parse("root.`my-db`").database()).contains("root.`my-db`");
        assertThat(PathTemplate.parse("root.{tenant}.x").database()).isEmpty();
    }

    @Test
    void isEqualByWhatItMeans() {
        PathTemplate quoted = PathTemplate.parse("root.`factory`.{plant}.`line`.{machine}");
        assertThat(quoted).isEqualTo(template).hasSameHashCodeAs(template).hasToString(template.toString());
        assertThat(PathTemplate.parse("root.factory.{plant}.line.{other}")).isNotEqualTo(template);
        assertThat(PathTemplate.parse("root.a.x")).isNotEqualTo(PathTemplate.parse("root.a.{x}"));
    }

    @Test
    void nodesThatNameADeepDatabaseObeyItsRules() {
        assertThat(PathTemplate.parse("root.a.`b-1`.`c d`.{x}", 2).render("y")).isEqualTo("root.a.`b-1`.`c d`.y");
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> PathTemplate.parse("root.a.`b-1`.`c d`.{x}", 3))
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(Kind.DATABASE_CHARACTER))
                .satisfies(e -> assertThat(e.problem().position()).isEqualTo(15));
    }

    @Test
    void aDeepDatabaseIsLimitedAsAWhole() {
        String nodes = "root.a." + "b".repeat(55) + ".c";
        assertThat(PathTemplate.parse(nodes, 3).nodes()).hasSize(4);
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> PathTemplate.parse(nodes + "c", 3))
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(Kind.DATABASE_TOO_LONG));
        assertThat(PathTemplate.parse(nodes + "c", 2).nodes()).hasSize(4);
        assertThat(PathTemplate.parse(nodes, 99).nodes()).hasSize(4);
    }

    @Test
    void databasesOfMoreNodesAreKnownUnlessTheyHaveAPlaceholder() {
        PathTemplate template = PathTemplate.parse("root.factory.`b-1`.{line}.machine");
        assertThat(template.database(1)).contains("root.factory");
        assertThat(template.database(2)).contains("root.factory.`b-1`");
        assertThat(template.database(3)).isEmpty();
        assertThat(template.database(4)).isEmpty();
    }
}
