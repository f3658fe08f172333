package io.dendro.benchmark.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ResultsTest {

    private static final Subject FIRST = new Subject("first", "", "");
    private static final Subject SECOND = new Subject("second", "", "");

    private final Results results = new Results(10);

    private void round(Subject subject, long none, long processor, long generated) {
        results.add(subject, Mode.NONE, cpuSeconds(none));
        results.add(subject, Mode.PROCESSOR, cpuSeconds(processor));
        results.add(subject, Mode.GENERATED, cpuSeconds(generated));
    }

    private static Cost cpuSeconds(long seconds) {
        return new Cost(1, seconds * 1_000_000_000);
    }

    @Test
    void theTotalIsWhatTheProcessorAddsToACompilationWithoutIt() {
        round(FIRST, 1, 5, 4);

        assertThat(results.perEntity(FIRST, Share.TOTAL, Measure.CPU)).isCloseTo(400, within(1e-9));
    }

    @Test
    void theProcessorsOwnShareLeavesOutTheCompilationOfWhatItGenerated() {
        round(FIRST, 1, 5, 4);

        assertThat(results.perEntity(FIRST, Share.OWN, Measure.CPU)).isCloseTo(100, within(1e-9));
    }

    @Test
    void figuresAreTheMiddleOfTheRounds() {
        round(FIRST, 1, 5, 4);
        round(FIRST, 1, 90, 4);
        round(FIRST, 1, 7, 4);

        assertThat(results.seconds(FIRST, Mode.PROCESSOR, Measure.CPU)).isEqualTo(7);
        assertThat(results.perEntity(FIRST, Share.TOTAL, Measure.CPU)).isCloseTo(600, within(1e-9));
    }

    /** A round that ran ten times as slow for both must not move the ratio. */
    @Test
    void ratiosAreTakenRoundByRound() {
        round(FIRST, 1, 3, 2);
        round(SECOND, 1, 5, 3);
        round(FIRST, 10, 30, 20);
        round(SECOND, 10, 50, 30);

        assertThat(results.ratio(FIRST, SECOND, Share.TOTAL, Measure.CPU)).isEqualTo(0.5);
        assertThat(results.range(FIRST, SECOND, Share.OWN, Measure.CPU)).containsExactly(0.5, 0.5);
    }

    @Test
    void aMissingCompilationIsNamed() {
        results.add(FIRST, Mode.NONE, cpuSeconds(1));

        assertThatThrownBy(() -> results.perEntity(FIRST, Share.OWN, Measure.CPU))
                .hasMessageContaining("first")
                .hasMessageContaining("PROCESSOR");
    }
}
