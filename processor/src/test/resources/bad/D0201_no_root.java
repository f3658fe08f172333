package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("plant.{machine}")
//          ^ ERROR D0201: the first node is plant, not root; begin with root, as in root.factory
//|    plant.{machine}
//|    ^
record Reading(@Timestamp Instant time, String machine, double load) {}
