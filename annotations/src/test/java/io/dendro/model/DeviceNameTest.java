package io.dendro.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.model.PathProblem.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevicePathTest {

    @Test
    void readsRawNodes() {
        DeviceName path = DeviceName.parse("root.factory.`berlin.1`.select");
        assertThat(path.nodes()).containsExactly("root", "factory", "berlin.1", "select");
        assertThat(path.text()).isEqualTo("root.factory.`berlin.1`.`select`");
        assertThat(DeviceName.of(path.nodes())).isEqualTo(path).hasSameHashCodeAs(path);
    }

    @ParameterizedTest
    @CsvSource({
        "root, TOO_SHORT",
        "factory.m, NO_ROOT",
        "ROOT.m, ROOT_CASE",
        "root.factory.*, WILDCARD",
        "root.factory.{m}, ILLEGAL_CHARACTER",
        "root.factory.time, RESERVED_NAME",
        "root.`a:b`, DATABASE_CHARACTER"
    })
    void refusesWhatIsNotThePathOfADevice(String text, Kind kind) {
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> DeviceName.parse(text))
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(kind));
    }

    @Test
    void refusesNodesThatAreNoPath() {
        assertRefused(List.of(), Kind.NO_ROOT);
        assertRefused(List.of("factory", "m"), Kind.NO_ROOT);
        assertRefused(List.of("root"), Kind.TOO_SHORT);
        assertRefused(List.of("root", "factory", ""), Kind.EMPTY_NODE);
        assertRefused(List.of("root", "fac tory"), Kind.DATABASE_CHARACTER);
    }

    @Test
    void isOrderedNodeByNode() {
        Stream<String> shuffled = Stream.of("root.b", "root.a.c", "root.a", "root.a.`b-b`", "root.a.b", "root.a.b.a");
        assertThat(shuffled.map(DeviceName::parse).sorted().map(DeviceName::text))
                .containsExactly("root.a", "root.a.b", "root.a.b.a", "root.a.`b-b`", "root.a.c", "root.b");
    }

    private static void assertRefused(List<String> nodes, Kind kind) {
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> DeviceName.of(nodes))
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(kind));
    }
}
