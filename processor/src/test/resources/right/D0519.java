package demo;

import io.dendro.annotation.IfMissing;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @IfMissing("0") int retries,
        @IfMissing("20.5") float half,
        @IfMissing("true") boolean flag,
        @IfMissing("UNKNOWN") State state,
        @IfMissing("2024-02-29") LocalDate day,
        @IfMissing("2024-01-31T00:00:00Z") Instant seen) {}

enum State {
    UNKNOWN,
    ON
}
