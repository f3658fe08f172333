package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("")
//          ^ ERROR D0201: there is no first node; write a path that begins with root
record Reading(@Timestamp Instant time, String machine, double load) {}
