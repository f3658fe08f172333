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
record Minute(
        @Aggregated(value = AggregateFunction.COUNT, of = "rpm") long readings,
        @Aggregated(AggregateFunction.AVG) double load,
//                                                ^ ERROR D1108: 'load' is never null, but AVG of 'load' is null where there are no values; declare it Double
        @Aggregated(AggregateFunction.MAX) int rpm) {}
//                                             ^ ERROR D1108: 'rpm' is never null, but MAX of 'rpm' is null where there are no values; declare it Integer
