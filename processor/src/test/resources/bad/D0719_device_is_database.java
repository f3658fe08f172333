package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.{machine}", ttl = "30d")
//                                          ^ ERROR D0719: each device is a database of its own, and the ttl of a database holds for all devices below it too; give the path another node, or remove the ttl
record Reading(@Timestamp Instant time, String machine, double load) {}
