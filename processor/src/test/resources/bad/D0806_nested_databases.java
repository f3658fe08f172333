package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{line}.{machine}")
record Early(@Timestamp Instant time, String line, String machine, double load) {}

@Timeseries(value = "root.plant.{line}.{machine}.{part}", databaseDepth = 2)
//                                                                        ^ ERROR D0806: the database is root.plant.{line} here and root.plant in demo.Early, and the server has no database inside another; declare the same databaseDepth in both, or change one of the paths
record Late(@Timestamp Instant time, String line, String machine, String part, double wear) {}
