package demo;

import io.dendro.annotation.AggregateFunction;
import io.dendro.annotation.Aggregated;
import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, State state) {
    enum State {
        ON,
        OFF
    }
}

@Projection(of = Reading.class)
record Minute(@Aggregated(AggregateFunction.AVG) Double load, @Aggregated(AggregateFunction.LAST) Reading.State state) {}
