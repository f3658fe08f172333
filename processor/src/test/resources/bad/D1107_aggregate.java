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
record Reading(@Timestamp Instant time, String machine, double load, State state) {
    enum State {
        ON,
        OFF
    }
}

@Projection(of = Reading.class)
record Minute(
        @WindowStart long start,
//                        ^ ERROR D1107: 'start' is long, but the start of a window is Instant; declare it Instant
        @WindowEnd String end,
//                        ^ ERROR D1107: 'end' is String, but the end of a window is Instant; declare it Instant
        @Aggregated(AggregateFunction.AVG) Float load,
//                                               ^ ERROR D1107: 'load' is Float, but AVG of 'load' is Double; declare it Double
        @Aggregated(value = AggregateFunction.AVG, of = "load") float meanLoad,
//                                                                    ^ ERROR D1107: 'meanLoad' is float, but AVG of 'load' is Double; declare it Double
        @Aggregated(value = AggregateFunction.COUNT, of = "load") int readings,
//                                                                    ^ ERROR D1107: 'readings' is int, but COUNT of 'load' is Long; declare it long
        @Aggregated(AggregateFunction.LAST) String state) {}
//                                                 ^ ERROR D1107: 'state' is String, but LAST of 'state' is Reading.State; declare it Reading.State
