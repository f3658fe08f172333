package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, double machine) {}
//                                             ^ ERROR D0304: 'machine' is a node of the path and cannot be double; a node is a String, an int, long, short or byte, or an enum
