package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Tag;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Measurement(tags = @Tag(name = "unit", value = "")) float load) {}
