package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading {
// << ERROR D0114: the mapper can make Reading in several ways: Reading(time, machine, load) and Reading(machine, time, load) take the same components; remove one, or make it private
    @Timestamp
    final Instant time;

    final String machine;
    final double load;

    Reading(Instant time, String machine, double load) {
        this.time = time;
        this.machine = machine;
        this.load = load;
    }

    Reading(String machine, Instant time, double load) {
        this(time, machine, load);
    }
}

class User {
    ReadingMapper mapper;
}
