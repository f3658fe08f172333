package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Early(@Timestamp Instant time, String machine, double load) {}

@Timeseries("root.plant.{machine}")
record Late(@Timestamp Instant time, String machine, double load, float speed) {}
