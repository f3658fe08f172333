package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.`line 1`.{machine}", ttl = "30d")
record Reading(@Timestamp Instant time, String machine, double load) {}

@Timeseries("root.archive.`line *`.{machine}")
record Archived(@Timestamp Instant time, String machine, double load) {}
