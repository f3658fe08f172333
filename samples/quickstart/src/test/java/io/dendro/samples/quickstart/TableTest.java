package io.dendro.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableTest {
    private record Row(String name, @Nullable Double value) {}

    private static final Table<Row> TABLE =
            Table.<Row>of().column("name", Row::name).column("value", Row::value);

    @Test
    void alignsTextToTheLeftAndNumbersToTheRight() {
        assertThat(TABLE.lines(List.of(new Row("a", 1.0), new Row("longer", 123.456)), 10))
                .containsExactly(
                        "name     value", //
                        "------  ------",
                        "a         1.00",
                        "longer  123.46");
    }

    @Test
    void showsAMissingValueAsADash() {
        assertThat(TABLE.lines(List.of(new Row("a", null)), 10)).last().isEqualTo("a     -");
    }

    @Test
    void saysHowManyRowsItLeavesOut() {
        List<Row> rows = List.of(new Row("a", 1.0), new Row("b", 2.0), new Row("c", 3.0));

        assertThat(TABLE.lines(rows, 1)).hasSize(4).last().isEqualTo("... and 2 more");
    }

    @Test
    void showsItsTitlesWithoutRows() {
        assertThat(TABLE.lines(List.of(), 10)).containsExactly("name  value", "----  -----");
    }
}
