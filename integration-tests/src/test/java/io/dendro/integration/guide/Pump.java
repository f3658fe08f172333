package io.dendro.integration.guide;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

// region constructor
@Timeseries("root.guide.pumps.{name}")
public final class Pump {
    @Timestamp
    private final Instant time;

    private final String name;
    private final double flow;

    public Pump(String name, double flow, Instant time) { // named like the components, in any order
        this.time = time;
        this.name = name;
        this.flow = flow;
    }

    public Instant getTime() {
        return time;
    }

    public String name() { // getX(), isX() and x() will do
        return name;
    }

    public double getFlow() {
        return flow;
    }
}
// endregion
