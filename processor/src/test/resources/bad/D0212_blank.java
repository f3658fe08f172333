package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant. {machine}")
//          ^ ERROR D0212: text stands beside {machine} in one node; give {machine} a node of its own, or make the text a part of the component's value
//|    root.plant. {machine}
//|               ^
record Reading(@Timestamp Instant time, String machine, double load) {}
