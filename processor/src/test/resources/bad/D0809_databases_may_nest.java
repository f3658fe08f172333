package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.{tenant}.{machine}")
record Early(@Timestamp Instant time, String tenant, String machine, double load) {}

@Timeseries(value = "root.plant.{line}.{machine}.{part}", databaseDepth = 2)
//                                                                        ^ WARNING D0809: the database can be root.plant.{line} here and root.{tenant} in demo.Early, one inside the other, which the server refuses; declare the same databaseDepth in both, or accept it with @SuppressWarnings("dendro:D0809")
record Late(@Timestamp Instant time, String line, String machine, String part, double wear) {}
