package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.*.{machine}")
//          ^ ERROR D0205: U+002A '*' is a wildcard, and this path must name one device; use a {placeholder} for a node that varies; for the character itself write `*`
//|    root.plant.*.{machine}
//|               ^
record Reading(@Timestamp Instant time, String machine, double load) {}
