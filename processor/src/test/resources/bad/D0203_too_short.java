package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root")
//          ^ ERROR D0203: a device has at least two nodes, root and one below it; add a node, as in root.factory
//|    root
//|        ^
record Reading(@Timestamp Instant time, String machine, double load) {}
