package io.dendro.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.model.PathProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesPathTest {

    @Test
    void a_path_has_a_device_and_a_measurement() {
        SeriesName path = SeriesName.parse("root.plant.`m-7`.`level`");

        assertThat(path.device()).isEqualTo(DeviceName.parse("root.plant.`m-7`"));
        assertThat(path.measurement().raw()).isEqualTo("level");
        assertThat(path.text()).hasToString("root.plant.`m-7`.`level`");
        assertThat(path).hasToString(path.text());
    }

    @Test
    void a_measurement_may_have_names_that_nodes_may_not() {
        assertThat(SeriesName.parse("root.plant.m7.`root`").measurement().raw()).isEqualTo("root");
    }

    @ParameterizedTest
    @CsvSource({
        "root, TOO_SHORT, 4",
        "root.level, TOO_SHORT, 10",
        "plant.m7.level, NO_ROOT, 0",
        "root.plant.m-7.level, ILLEGAL_CHARACTER, 12",
        "root.plant.m7.a-b, ILLEGAL_CHARACTER, 15",
        "root.plant.m7.time, RESERVED_NAME, 14",
        "root.plant.m7., EMPTY_NODE, 14"
    })
    void a_problem_is_told_with_its_place_in_the_whole_path(String path, Kind kind, int position) {
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> SeriesName.parse(path))
                .satisfies(refusal -> assertThat(refusal.problem().kind()).isEqualTo(kind))
                .satisfies(refusal -> assertThat(refusal.position()).isEqualTo(position))
                .satisfies(refusal -> assertThat(refusal.path()).isEqualTo(path));
    }
}
