package demo;

import io.dendro.annotation.AggregateFunction;
import io.dendro.annotation.Aggregated;
import io.dendro.annotation.Embedded;
import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, @Embedded Position position) {
    record Position(double x, double y) {}
}

@Projection(of = Reading.class)
record Row(double load, double temperature, double x, double position) {}
//                             ^ ERROR D1106: Reading has no component 'temperature'; it has time, machine, load, positionX, positionY
//                                                 ^ ERROR D1106: Reading has no component 'x'; it has time, machine, load, positionX, positionY
//                                                           ^ ERROR D1106: Reading has no component 'position'; did you mean 'positionX'?

@Projection(of = Reading.class)
record Minute(@Aggregated(AggregateFunction.AVG) Double temperature) {}
//                                                      ^ ERROR D1106: Reading has no component 'temperature'; it has time, machine, load, positionX, positionY; name one with of
