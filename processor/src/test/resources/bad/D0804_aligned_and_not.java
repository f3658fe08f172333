package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", aligned = false)
record Early(@Timestamp Instant time, String machine, double load) {}

@Timeseries(value = "root.plant.{machine}", aligned = true)
//                                                    ^ ERROR D0804: the devices root.plant.{machine} are aligned here and not aligned in demo.Early, and the server makes a device one or the other; declare aligned alike in both, or change one of the paths
record Late(@Timestamp Instant time, String machine, double speed) {}
