package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant at, String machine, double time) {}
//                                                           ^ ERROR D0601: the name of measurement 'time' is not legal: "time" is the time column's name, which the server accepts for nothing else, not even in backquotes; choose another name, such as time_
