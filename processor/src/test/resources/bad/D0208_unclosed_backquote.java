package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.`hall.{machine}")
//          ^ ERROR D0208: the backquote is never closed; close it before the next dot; a backquote that belongs to the name is doubled
//|    root.plant.`hall.{machine}
//|               ^
record Reading(@Timestamp Instant time, String machine, double load) {}
