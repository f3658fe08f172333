package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.{machine}.**")
//          ^ ERROR D0205: U+002A '*' is a wildcard, and this path must name one device; name the node, or in the path of an entity use a {placeholder}; for the character itself write `**`
//|    root.{machine}.**
//|                   ^
record Reading(@Timestamp Instant time, String machine, double load) {}
