package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", ttl = "30d")
record Reading(@Timestamp Instant time, String machine, double load) {}

@Timeseries("root.{site}")
record Site(@Timestamp Instant time, String site, double load) {}
