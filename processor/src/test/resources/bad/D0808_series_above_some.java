package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.north.load.{phase}")
record Early(@Timestamp Instant time, int phase, double current) {}

@Timeseries("root.plant.{machine}")
record Late(@Timestamp Instant time, String machine, double load) {}
//                                                          ^ WARNING D0808: the series root.plant.{machine}.load of demo.Late can stand where the devices root.plant.north.load.{phase} of demo.Early need a node, and the server has nothing below a series; give the measurement another name, or accept it with @SuppressWarnings("dendro:D0808")
