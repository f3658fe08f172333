package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

class Outer {
    @Timeseries("root.plant")
    record Reading(@Timestamp Instant time, double load) {}
}
