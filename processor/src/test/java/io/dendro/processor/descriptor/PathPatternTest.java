package io.dendro.processor.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.processor.descriptor.NodePattern.Exactly;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is said of sets of paths is what trying all paths says. */
class PathPatternTest {

    @Property
    void two_patterns_overlap_if_some_path_belongs_to_both(
            @ForAll("path") PathPattern one, @ForAll("path") PathPattern other) {
        boolean common = Patterns.paths(one.length()).stream()
                .anyMatch(path -> Patterns.matches(one, path) && Patterns.matches(other, path));

        assertThat(one.overlaps(other)).isEqualTo(common);
        assertThat(other.overlaps(one)).isEqualTo(common);
    }

    @Property
    void two_patterns_touch_if_a_path_of_the_one_can_begin_a_path_of_the_other(
            @ForAll("path") PathPattern one, @ForAll("path") PathPattern other) {
        int shared = Math.min(one.length(), other.length());
        boolean common = Patterns.paths(shared).stream()
                .anyMatch(path ->
                        Patterns.matches(one.first(shared), path) && Patterns.matches(other.first(shared), path));

        assertThat(one.touches(other)).isEqualTo(common);
        assertThat(other.touches(one)).isEqualTo(common);
    }

    @Property
    void the_common_paths_are_those_that_belong_to_both(
            @ForAll("path") PathPattern one, @ForAll("path") PathPattern other) {
        one.common(other).ifPresent(common -> assertThat(Patterns.paths(one.length()))
                .allSatisfy(path -> assertThat(Patterns.matches(common, path))
                        .isEqualTo(Patterns.matches(one, path) && Patterns.matches(other, path))));
    }

    @Property
    void two_patterns_are_the_same_if_they_have_the_same_paths(
            @ForAll("path") PathPattern one, @ForAll("path") PathPattern other) {
        boolean same = one.length() == other.length()
                && Patterns.paths(one.length()).stream()
                        .allMatch(path -> Patterns.matches(one, path) == Patterns.matches(other, path));

        assertThat(one.isSameAs(other)).isEqualTo(same);
        assertThat(other.isSameAs(one)).isEqualTo(same);
    }

    @Property
    void a_child_is_told_apart_by_its_last_node_alone(@ForAll("path") PathPattern path) {
        assertThat(path.child("a").isSameAs(path.child("a"))).isTrue();
        assertThat(path.child("a").overlaps(path.child("b"))).isFalse();
        assertThat(path.child("a").first(path.length())).isEqualTo(path);
    }

    @Test
    void a_pattern_reads_like_its_template() {
        PathPattern path =
                new PathPattern(List.of(new Exactly("root"), new Exactly("plant-1"), new NodePattern.Anything("x")));

        assertThat(path.child("select").child("1")).hasToString("root.`plant-1`.{x}.select.`1`");
    }

    @Provide
    Arbitrary<PathPattern> path() {
        return Patterns.path();
    }
}
