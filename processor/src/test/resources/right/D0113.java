package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading {
    @Timestamp
    final Instant time;

    final String machine;
    final double load;

    Reading(Instant time, String machine, double load) {
        this.time = time;
        this.machine = machine;
        this.load = load;
    }
}
