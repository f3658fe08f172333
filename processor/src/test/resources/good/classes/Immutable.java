package demo.classes;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** A constructor whose order is its own, and accessors in the style of records. */
@Timeseries("root.plant.{machine}.immutable")
public final class Immutable {
    @Timestamp
    private final Instant time;

    private final String machine;
    private final double load;
    private final Integer rpm;

    Immutable(Integer rpm, double load, String machine, Instant time) {
        this.time = time;
        this.machine = machine;
        this.load = load;
        this.rpm = rpm;
    }

    Immutable(Instant time, String machine, double load) {
        this(null, load, machine, time);
    }

    public Instant time() {
        return time;
    }

    public String machine() {
        return machine;
    }

    public double load() {
        return load;
    }

    public Integer rpm() {
        return rpm;
    }
}
