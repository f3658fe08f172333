package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", ttl = "30d")
record Early(@Timestamp Instant time, String machine, double load) {}

@Timeseries(value = "root.plant.{machine}", ttl = "720h")
record Late(@Timestamp Instant time, String machine, double speed) {}
