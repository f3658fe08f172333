package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading {
    @Timestamp
    Instant time;

    String machine;

    @Measurement("cached")
    double load;

    transient double doubled;
}
