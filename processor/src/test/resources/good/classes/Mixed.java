package demo.classes;

import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** What identifies a row is fixed, the rest can be set. */
@Timeseries("root.plant.{machine}.mixed")
public class Mixed {
    @Timestamp
    private final Instant time;

    private final String name;
    private double load;
    public Integer rpm;

    public Mixed(Instant time, String name) {
        this.time = time;
        this.name = name;
    }

    public Instant getTime() {
        return time;
    }

    @PathNode("machine")
    public String getName() {
        return name;
    }

    public double load() {
        return load;
    }

    public Mixed load(double load) {
        this.load = load;
        return this;
    }
}
