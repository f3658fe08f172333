package io.dendro.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.samples.quickstart.ProgressBar.Surface;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final StringWriter output = new StringWriter();

    @Test
    void movesInItsLineOnATerminal() {
        try (ProgressBar bar = bar(Surface.TERMINAL)) {
            bar.advance(500);
            bar.advance(500);
        }

        assertThat(output.toString())
                .isEqualToNormalizingNewlines(
                        """
                        \rWriting [####################....................]  50 %  500 of 1,000 rows\
                        \rWriting [########################################] 100 %  1,000 of 1,000 rows
                        """);
    }

    @Test
    void printsALineAtEachQuarterInAFile() {
        try (ProgressBar bar = bar(Surface.FILE)) {
            for (int i = 0; i < 100; i++) {
                bar.advance(10);
            }
        }

        assertThat(output.toString().lines()).hasSize(4).allMatch(line -> line.matches("Writing .*(25|50|75|100) %.*"));
    }

    @Test
    void leavesAFreshLineToTheErrorThatEndsIt() {
        try (ProgressBar bar = bar(Surface.TERMINAL)) {
            bar.advance(1);
        }

        assertThat(output.toString()).endsWith(System.lineSeparator());
    }

    private ProgressBar bar(Surface surface) {
        return new ProgressBar(new PrintWriter(output), surface, "Writing", 1_000);
    }
}
