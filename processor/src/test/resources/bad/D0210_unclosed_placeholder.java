package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine")
//          ^ ERROR D0210: the brace is never closed; write {machine}
//|    root.plant.{machine
//|               ^
record Reading(@Timestamp Instant time, String machine, double load) {}
