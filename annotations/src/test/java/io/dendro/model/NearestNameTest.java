package io.dendro.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> NAMES = List.of("plant", "line", "machine", "meanTemperature", "x", "id");

    @ParameterizedTest
    @CsvSource({
        "lin, line",
        "lines, line",
        "lime, line",
        "ilne, line",
        "palnt, plant",
        "Plant, plant",
        "PLANT, plant",
        "X, x",
        "machnie, machine",
        "mean_temperature, meanTemperature",
        "meanTemprature, meanTemperature"
    })
    void findsTheNameThatWasMeant(String wanted, String meant) {
        assertThat(NearestName.of(wanted, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"pressure", "y", "is", "site", "factory", "plan_table", "''"})
    void suggestsNothingRatherThanNonsense(String wanted) {
        assertThat(NearestName.of(wanted, NAMES)).isEmpty();
    }

    @Test
    void neverSuggestsTheSameWord() {
        assertThat(NearestName.of("line", List.of("line"))).isEmpty();
        assertThat(NearestName.of("line", List.of("line", "lines"))).contains("lines");
    }

    @Test
    void prefersTheNearestAndThenTheFirst() {
        assertThat(NearestName.of("sensor", List.of("sonsor1", "sensor1"))).contains("sensor1");
        assertThat(NearestName.of("line3", List.of("line1", "line2"))).contains("line1");
    }

    @Property
    void findsAWordWithTwoNeighboursSwapped(
            @ForAll @AlphaChars @StringLength(min = 3, max = 20) String word,
            @ForAll @IntRange(min = 0, max = 18) int at) {
        int first = at % (word.length() - 1);
        String swapped =
                word.substring(0, first) + word.charAt(first + 1) + word.charAt(first) + word.substring(first + 2);
        assertThat(NearestName.of(swapped, List.of(word)).isPresent()).isEqualTo(!swapped.equals(word));
    }

    @Property
    void suggestsBothWaysOrNeither(
            @ForAll @AlphaChars @StringLength(max = 8) String one,
            @ForAll @AlphaChars @StringLength(max = 8) String other) {
        assertThat(NearestName.of(one, List.of(other)).isPresent())
                .isEqualTo(NearestName.of(other, List.of(one)).isPresent());
    }
}
