package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp(truncate = true, unit = TimeUnit.MILLISECONDS) Instant time, String machine, double load) {}
//                                                 ^ ERROR D0405: the timestamp 'time' is an Instant, which has no unit; remove the unit (the server's precision is applied at run time)
