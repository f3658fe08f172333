package io.dendro.integration.entity;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of very many rows. */
@Timeseries("root.it_samples.{device}")
public record Sample(
        @Timestamp Instant time, String device, int number, double value, @Nullable Long total, String label) {

    /** The row of a number: any of them can be told without the others. */
    public static Sample of(int number) {
        return new Sample(
                Instant.ofEpochMilli(1_700_000_000_000L + number),
                "d" + number % 4,
                number,
                Math.sin(number),
                number % 3 == 0 ? null : number * 1_000_003L,
                "sample number " + number);
    }
}
