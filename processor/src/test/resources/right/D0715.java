package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", databaseDepth = 2)
record Reading(@Timestamp Instant time, String machine, double load) {}
