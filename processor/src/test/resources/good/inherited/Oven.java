package demo.inherited;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** A sealed hierarchy: each kind is an entity of its own, and two share one template. */
public sealed interface Oven extends Hot {
    @Timeseries("root.oven.{name}")
    record Small(@Timestamp Instant time, String name, double temperature) implements Oven {}

    @Timeseries("root.oven.{name}")
    record Large(@Timestamp Instant time, String name, double temperature, int doors) implements Oven {}
}
