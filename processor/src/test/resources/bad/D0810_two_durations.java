package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", ttl = "30d")
record Early(@Timestamp Instant time, String machine, double load) {}

@Timeseries(value = "root.plant.{machine}", ttl = "31d")
//                                                ^ WARNING D0810: the time to live of the devices root.plant.{machine} is "31d" here and "30d" in demo.Early, and the server applies one of them to the rows of both; declare the same ttl in both, or accept it with @SuppressWarnings("dendro:D0810")
record Late(@Timestamp Instant time, String machine, double speed) {}
