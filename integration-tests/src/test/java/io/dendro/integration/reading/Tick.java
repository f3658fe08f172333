package io.dendro.integration.reading;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** One of many rows, a millisecond apart from 1970 on. */
@Timeseries("root.it_ticks.{device}")
public record Tick(@Timestamp Instant time, String device, int number) {

    static final String DATABASE = "root.it_ticks";

    static Tick of(String device, int number) {
        return new Tick(Instant.ofEpochMilli(number), device, number);
    }
}
