package demo;

import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.annotation.WindowEnd;
import io.dendro.annotation.WindowStart;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, int rpm) {}

@Projection(of = Reading.class)
record Row(@WindowStart Instant start, @WindowEnd Instant end, String machine, double load) {}
//         ^ ERROR D1111: 'start' is of a window, and single rows have none; add an aggregate with @Aggregated, or name the component 'time' for the time of a row
//                                     ^ ERROR D1111: 'end' is of a window, and single rows have none; add an aggregate with @Aggregated, or name the component 'time' for the time of a row
