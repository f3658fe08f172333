package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp long time, String machine, double load) {}
//             ^ ERROR D0404: the timestamp 'time' is a long, and nothing says what it counts; name the unit as in @Timestamp(unit = TimeUnit.MILLISECONDS)
