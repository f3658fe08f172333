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
        String machin,
//             ^ ERROR D1106: Reading has no component 'machin'; did you mean 'machine'?
        @Aggregated(AggregateFunction.MAX) Double laod,
//                                                ^ ERROR D1106: Reading has no component 'laod'; did you mean 'load'?
        @Aggregated(value = AggregateFunction.MAX, of = "rmp") Integer peak) {}
//                                                      ^ ERROR D1106: Reading has no component 'rmp'; did you mean 'rpm'?
