package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.{machine}", databaseDepth = 2)
//                  ^ ERROR D0219: the database has 65 characters up to here, more than 64; shorten its nodes, or let fewer of them name it
//|    root.plant.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.{machine}
//|                                                                    ^
record Reading(@Timestamp Instant time, String machine, double load) {}
