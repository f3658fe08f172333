package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.{machine}.{machine}")
//          ^ ERROR D0213: {machine} was there before; bind a component of its own to each node
//|    root.{machine}.{machine}
//|                   ^
record Reading(@Timestamp Instant time, String machine, double load) {}
