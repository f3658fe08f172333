package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading {
// << ERROR D0113: the mapper cannot make Reading: constructor Reading(time, machine) lacks 'load', 'rpm', and there is no setter for 'rpm' (its field is final); constructor Reading(time, station) takes 'station', which is no component; constructor Reading(time, machine, load, rpm) takes 'rpm' as long; builder() lacks 'rpm'; add a constructor that takes all components, a builder, or setters
    @Timestamp
    final Instant time;

    final String machine;
    double load;
    final Integer rpm = 0;

    Reading(Instant time, String machine) {
        this.time = time;
        this.machine = machine;
    }

    Reading(Instant time, Integer station) {
        this(time, "s" + station);
    }

    Reading(Instant time, String machine, double load, long rpm) {
        this(time, machine);
    }

    private Reading(Instant time, String machine, double load, Integer rpm) {
        this(time, machine);
    }

    static Builder builder() {
        return new Builder();
    }

    static class Builder {
        private Instant time;
        private String machine;

        Builder time(Instant time) {
            this.time = time;
            return this;
        }

        Builder machine(String machine) {
            this.machine = machine;
            return this;
        }

        Builder load(double load) {
            return this;
        }

        Reading build() {
            return new Reading(time, machine);
        }
    }
}

class User {
    ReadingMapper mapper;
}
