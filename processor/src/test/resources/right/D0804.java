package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", aligned = false)
record Early(@Timestamp Instant time, String machine, double load) {}

@Timeseries(value = "root.plant.{machine}", aligned = false)
record Late(@Timestamp Instant time, String machine, double speed) {}
