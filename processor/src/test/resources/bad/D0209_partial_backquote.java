package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.`hall`1.{machine}")
//          ^ ERROR D0209: U+0031 '1' follows `hall` in the same node; put the whole node in backquotes, or a dot between
//|    root.plant.`hall`1.{machine}
//|                     ^
record Reading(@Timestamp Instant time, String machine, double load) {}
