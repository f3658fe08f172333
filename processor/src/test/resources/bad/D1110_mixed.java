package demo;

import io.dendro.annotation.AggregateFunction;
import io.dendro.annotation.Aggregated;
import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, int rpm) {}

@Projection(of = Reading.class)
record Minute(Instant time, String machine, @Aggregated(AggregateFunction.AVG) Double load, int rpm) {}
//                    ^ ERROR D1110: 'time' is of one row, and 'load' is computed from many; mark it @WindowStart for the start of a window, or leave it out
//                                                                                              ^ ERROR D1110: 'rpm' is of one row, and 'load' is computed from many; mark it @Aggregated too, or leave it out
