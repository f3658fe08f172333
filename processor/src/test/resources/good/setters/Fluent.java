package demo.setters;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** Setters in a chain that a superclass begins. */
abstract class Chained<S extends Chained<S>> {
    @Timestamp
    private Instant time = Instant.EPOCH;

    private String name = "";

    abstract S self();

    Instant time() {
        return time;
    }

    S time(Instant time) {
        this.time = time;
        return self();
    }

    String name() {
        return name;
    }

    Chained<S> name(String name) {
        this.name = name;
        return this;
    }
}

@Timeseries("root.chained.{name}")
final class Fluent extends Chained<Fluent> {
    private double load;

    @Override
    Fluent self() {
        return this;
    }

    double load() {
        return load;
    }

    Fluent load(double load) {
        this.load = load;
        return this;
    }
}
