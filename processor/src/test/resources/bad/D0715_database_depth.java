package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", databaseDepth = 3)
//                                                          ^ ERROR D0715: the database cannot have 3 nodes after root, as the path has 2; write 1 to 2
record Reading(@Timestamp Instant time, String machine, double load) {}

@Timeseries(value = "root.plant", databaseDepth = 0)
//                                                ^ ERROR D0715: the database cannot have 0 nodes after root, as the path has 1; write 1
record Whole(@Timestamp Instant time, double load) {}
