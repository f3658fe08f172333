package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.factory.{machine}.{day}")
record Reading(@Timestamp Instant day, String machine, double load) {}
//             ^ ERROR D0306: 'day' is the timestamp and cannot be the node {day} of the path too; rename one of them
