package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.time.{machine}")
//          ^ ERROR D0214: "time" is the time column's name, which the server accepts for nothing else, not even in backquotes; choose another name, such as time_
//|    root.plant.time.{machine}
//|               ^
record Reading(@Timestamp Instant time, String machine, double load) {}
