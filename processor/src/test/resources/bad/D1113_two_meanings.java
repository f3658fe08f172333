package demo;

import io.dendro.annotation.AggregateFunction;
import io.dendro.annotation.Aggregated;
import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.annotation.WindowEnd;
import io.dendro.annotation.WindowStart;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, int rpm) {}

@Projection(of = Reading.class)
record Minute(
        @WindowStart @WindowEnd Instant start,
//                   ^ ERROR D1113: 'start' is marked @WindowStart and @WindowEnd, and can be one of them; remove the other
        @Aggregated(value = AggregateFunction.MIN_TIME, of = "load") @WindowStart Instant first,
//                                                                   ^ ERROR D1113: 'first' is marked @Aggregated and @WindowStart, and can be one of them; remove the other
        @Aggregated(AggregateFunction.MAX) Integer rpm) {}
