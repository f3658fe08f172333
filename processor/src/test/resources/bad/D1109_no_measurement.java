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
        @Aggregated(AggregateFunction.MAX) Instant time,
//                                   ^ ERROR D1109: there is no MAX of 'time': it is the time of the rows; use MIN_TIME or MAX_TIME of a measurement
        @Aggregated(AggregateFunction.COUNT) long machine,
//                                   ^ ERROR D1109: there is no COUNT of 'machine': it is a node of the path; remove @Aggregated to group by it, or name a measurement
        @Aggregated(AggregateFunction.COUNT) long load) {}
