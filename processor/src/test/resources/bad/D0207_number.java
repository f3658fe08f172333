package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.7.{machine}")
//          ^ ERROR D0207: "7" reads as a number; write `7`
//|    root.plant.7.{machine}
//|               ^
record Reading(@Timestamp Instant time, String machine, double load) {}
