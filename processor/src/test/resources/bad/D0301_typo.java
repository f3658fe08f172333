package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.factory.{plant}.{lin}.{machine}")
//          ^ ERROR D0301: no component is named like the placeholder {lin}; did you mean {line}?
//|    root.factory.{plant}.{lin}.{machine}
//|                         ^
record Reading(@Timestamp Instant time, String plant, String line, String machine, double load) {}
