package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, @Measurement(readOnly = true) double limit) {
    @Measurement
    double doubled() {
        return load * 2;
    }
}
