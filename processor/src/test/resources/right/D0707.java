package demo;

import io.dendro.annotation.DeadBand;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", aligned = false)
@SuppressWarnings("dendro:D0717")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Measurement(encoding = Encoding.RLE, maxPointNumber = 3) float temperature,
        @DeadBand(deviation = 0.5) double load) {}
