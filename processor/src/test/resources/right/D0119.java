package demo;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, @Embedded(prefix = "at_") Position position) {}

record Position(@Measurement("east") double x, @Measurement("north") double y) {}
