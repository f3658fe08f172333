package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.{machine}")
//          ^ ERROR D0219: the database, root and the node below it, has 65 characters, more than 64; shorten the node
//|    root.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.{machine}
//|                                                                    ^
record Reading(@Timestamp Instant time, String machine, double load) {}
