package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.factory.{kind}")
record Reading(@Timestamp Instant time, Kind kind, double load) {
    enum Kind {
        VALUE,
        CLOCK
    }
}
