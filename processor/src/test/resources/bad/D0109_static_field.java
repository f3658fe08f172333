package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load) {
    @Measurement("limit")
//  ^ ERROR D0109: @Measurement belongs on a component, and 'LIMIT' is not one; move or remove it
    static final double LIMIT = 1;
}
