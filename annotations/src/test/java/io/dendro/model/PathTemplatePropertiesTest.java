package io.dendro.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PathTemplatePropertiesTest {

    @Property
    void whatIsRenderedBindsToTheSameValues(
            @ForAll("template") PathTemplate template, @ForAll("four") List<String> four) {
        List<String> values = four.subList(0, template.placeholders().size());
        String path = template.render(values);
        assertThat(template.bind(path)).isEqualTo(values);
        assertThat(DeviceName.parse(path).text()).isEqualTo(path);
    }

    @Property
    void theFormThatTheServerPrintsBindsToTheSameValues(
            @ForAll("template") PathTemplate template, @ForAll("four") List<String> four) {
        List<String> values = four.subList(0, template.placeholders().size());
        String printed =
                String.join(".", OfficialParser.nodes(template.render(values)).orElseThrow());
        assertThat(template.bind(printed)).isEqualTo(values);
    }

    @Property
    void aTemplateReadsBackFromItsText(@ForAll("template") PathTemplate template) {
        assertThat(PathTemplate.parse(template.toString())).isEqualTo(template);
    }

    @Property
    void templatesThatMatchOnePathOverlap(
            @ForAll("template") PathTemplate template,
            @ForAll("template") PathTemplate other,
            @ForAll("four") List<String> four) {
        String path = template.render(four.subList(0, template.placeholders().size()));
        assertThat(template.overlaps(template)).isTrue();
        if (other.matches(path)) {
            assertThat(other.overlaps(template)).isTrue();
        }
    }

    @Property
    void noValueCanAddOrRemoveANode(@ForAll("four") List<String> four) {
        PathTemplate template = PathTemplate.parse("root.db.{a}.{b}.{c}.{d}");
        assertThat(OfficialParser.nodes(template.render(four)).orElseThrow()).hasSize(6);
    }

    @Property
    void anyTextIsReadOrRefusedAtAPlaceWithinIt(@ForAll("anyPath") String text) {
        Throwable thrown = catchThrowable(() -> PathTemplate.parse(text));
        if (thrown != null) {
            assertThat(thrown).isInstanceOfSatisfying(InvalidPathException.class, e -> {
                assertThat(e.path()).isEqualTo(text);
                assertThat(e.position()).isBetween(0, text.length());
            });
        }
    }

    /** Nodes a, b and up to four placeholders, so that two templates often overlap. */
    @Provide
    Arbitrary<PathTemplate> template() {
        return Arbitraries.of("a", "b", "`c.d`", "select", "{}")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(nodes -> {
                    List<String> named = new ArrayList<>(List.of("root", "db"));
                    for (int i = 0; i < nodes.size(); i++) {
                        named.add(nodes.get(i).equals("{}") ? "{p" + i + "}" : nodes.get(i));
                    }
                    return PathTemplate.parse(String.join(".", named));
                });
    }

    @Provide
    Arbitrary<List<String>> four() {
        return Arbitraries.oneOf(Arrays.asList(Names.legalInPath(), Arbitraries.of("a", "b", "c.d")))
                .list()
                .ofSize(4);
    }

    @Provide
    Arbitrary<String> anyPath() {
        return Names.any().list().ofMaxSize(4).map(nodes -> "root." + String.join(".", nodes));
    }
}
