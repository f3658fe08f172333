package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;

@SuppressWarnings("rawtypes")
@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @SuppressWarnings("dendro:D0703") @Measurement(encoding = Encoding.RLE) double load) {}
