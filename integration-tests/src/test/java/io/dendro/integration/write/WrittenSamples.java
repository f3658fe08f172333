package io.dendro.integration.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.integration.entity.Sample;
import io.dendro.integration.entity.SampleMapper;
import java.util.Iterator;
import java.util.stream.Stream;

/** What the server holds of the samples with the numbers from 0 on. */
final class WrittenSamples {

    private static final int DEVICES = 4;

    private WrittenSamples() {}

    /**
     * Makes sure that they are equal to what was sent, without a gap and each once, and returns how many there are. The rows of
     * each device come by time, so that its numbers ascend.
     */
    static int count(SampleMapper samples) {
        int rows = 0;
        int[] next = {0, 1, 2, 3};
        try (Stream<Sample> all = samples.select().stream()) {
            Iterator<Sample> iterator = all.iterator();
            while (iterator.hasNext()) {
                Sample read = iterator.next();
                int device = read.number() % DEVICES;
                assertThat(read.number()).isEqualTo(next[device]);
                assertThat(read).isEqualTo(Sample.of(read.number()));
                next[device] += DEVICES;
                rows++;
            }
        }
        for (int device = 0; device < DEVICES; device++) {
            assertThat(next[device]).isBetween(rows, rows + DEVICES);
        }
        return rows;
    }

    /** How many values rows have: every third lacks one. */
    static long values(int rows) {
        return 4L * rows - (rows + 2) / 3;
    }
}
