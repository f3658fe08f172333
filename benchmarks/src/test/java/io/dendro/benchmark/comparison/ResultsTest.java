package io.dendro.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.benchmark.worker.Figures;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static final Contender FIRST = Side.DENDRO.with("a");
    private static final Contender SECOND = Side.OFFICIAL.with("b");

    private final Results results = new Results();

    private void round(long firstCpu, long secondCpu) {
        results.add(FIRST, figures(firstCpu));
        results.add(SECOND, figures(secondCpu));
    }

    private static Figures figures(long cpu) {
        return new Figures(10, 1, cpu, 1, 1, 0);
    }

    @Test
    void aMedianIsTheMiddleRound() {
        round(100, 1);
        round(900, 1);
        round(200, 1);

        assertThat(results.median(FIRST, Measure.CPU)).isEqualTo(20);
    }

    @Test
    void aMedianOfAnEvenNumberIsBetweenTheMiddleRounds() {
        round(100, 1);
        round(200, 1);

        assertThat(results.median(FIRST, Measure.CPU)).isEqualTo(15);
    }

    /** A round that ran twice as slow for both sides must not move the ratio. */
    @Test
    void aRatioIsTakenRoundByRound() {
        round(100, 50);
        round(100_000, 50_000);
        round(200, 100);

        Ratio ratio = new Ratio("r", Measure.CPU, FIRST, SECOND, "");
        assertThat(results.median(ratio)).isEqualTo(2);
        assertThat(results.range(ratio)).containsExactly(2, 2);
    }

    @Test
    void aContenderWithoutARoundIsNamed() {
        assertThatThrownBy(() -> results.median(FIRST, Measure.CPU)).hasMessageContaining("dendro a");
    }

    @Test
    void figuresArriveAsTheyWereSent() {
        Figures figures = new Figures(1, 2, 3, 4, 5, 6);

        assertThat(Figures.parse(figures.line())).isEqualTo(figures);
    }
}
