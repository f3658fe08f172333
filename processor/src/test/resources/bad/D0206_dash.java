package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant-1.{machine}")
//          ^ ERROR D0206: U+002D '-' cannot stand in a name without backquotes; write `plant-1`
//|    root.plant-1.{machine}
//|              ^
record Reading(@Timestamp Instant time, String machine, double load) {}
