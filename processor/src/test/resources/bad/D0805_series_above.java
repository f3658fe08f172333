package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}.load.{phase}")
record Early(@Timestamp Instant time, String machine, int phase, double current) {}

@Timeseries("root.plant.{machine}")
record Late(@Timestamp Instant time, String machine, double load) {}
//                                                          ^ ERROR D0805: the series root.plant.{machine}.load of demo.Late stands where the devices root.plant.{machine}.load.{phase} of demo.Early need a node, and the server has nothing below a series; give the measurement another name, or change one of the paths
