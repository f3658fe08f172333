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

record Minute(@WindowStart Instant start, @Aggregated(AggregateFunction.MAX) Double load) {}
//            ^ ERROR D1115: @WindowStart has no effect here, because Minute has no @Projection; add it to Minute, or remove @WindowStart
//                                        ^ ERROR D1115: @Aggregated has no effect here, because Minute has no @Projection; add it to Minute, or remove @Aggregated

class Hour {
    @Aggregated(AggregateFunction.MAX)
//  ^ ERROR D1115: @Aggregated has no effect here, because Hour has no @Projection; add it to Hour, or remove @Aggregated
    double load;
}

@Projection(of = Reading.class)
record Row(double load) {
    @WindowEnd
//  ^ ERROR D0109: @WindowEnd belongs on a component, and 'END' is not one; move or remove it
    static final Instant END = Instant.MAX;
}
