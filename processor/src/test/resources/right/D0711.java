package demo;

import io.dendro.annotation.DeadBand;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", aligned = false, ttl = "30d")
@SuppressWarnings("dendro:D0717")
record Reading(
        @Timestamp Instant time,
        String machine,
        @DeadBand(deviation = 1, minTime = "10s", maxTime = "1h") double load) {}
