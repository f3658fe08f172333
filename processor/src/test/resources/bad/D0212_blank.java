package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant. {machine}")
//          ^ ERROR D0212: a blank stands beside {machine} in one node; remove it
//|    root.plant. {machine}
//|               ^
record Reading(@Timestamp Instant time, String machine, double load) {}
