package demo;

import io.dendro.annotation.AggregateFunction;
import io.dendro.annotation.Aggregated;
import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.annotation.WindowStart;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, int rpm) {}

@NullMarked
@Projection(of = Reading.class)
record Minute(
        @WindowStart Instant start,
        @Aggregated(AggregateFunction.AVG) Double load,
//                                                ^ ERROR D1108: 'load' is never null, but AVG of 'load' is null where there are no values; mark it @Nullable
        @Aggregated(AggregateFunction.MAX) @Nullable Integer rpm) {}
