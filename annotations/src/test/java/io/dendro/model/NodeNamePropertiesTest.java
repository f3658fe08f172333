package io.dendro.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NodeNamePropertiesTest {

    @Property
    void aQuotedNameReadsBackAsItself(@ForAll("legal") String raw) {
        assertThat(NodeName.parse(NodeName.quote(raw)).raw()).isEqualTo(raw);
    }

    @Property
    void quotingTwoNamesGivesTwoTexts(@ForAll("legal") String one, @ForAll("legal") String other) {
        assertThat(NodeName.quote(one).equals(NodeName.quote(other))).isEqualTo(one.equals(other));
    }

    @Property
    void aNameIsMadeOrRefusedWithItsProblem(@ForAll("any") String raw) {
        Throwable thrown = catchThrowable(() -> NodeName.of(raw));
        if (NodeName.problem(raw).isEmpty()) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown).isInstanceOfSatisfying(InvalidPathException.class, e -> assertThat(e.problem())
                    .isEqualTo(NodeName.problem(raw).get()));
        }
    }

    @Property
    void anyTextIsReadOrRefusedAtAPlaceWithinIt(@ForAll("any") String text) {
        Throwable thrown = catchThrowable(() -> NodeName.parse(text));
        if (thrown != null) {
            assertThat(thrown).isInstanceOfSatisfying(InvalidPathException.class, e -> {
                assertThat(e.path()).isEqualTo(text);
                assertThat(e.position()).isBetween(0, text.length());
                assertThat(e.getMessage()).doesNotContain("\n", "\t", "\u0001");
            });
        }
    }

    @Provide
    Arbitrary<String> any() {
        return Names.any();
    }

    @Provide
    Arbitrary<String> legal() {
        return Names.legal();
    }
}
