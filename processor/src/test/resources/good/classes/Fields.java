package demo.classes;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** No methods at all: package-private fields. */
@Timeseries("root.plant.{machine}.fields")
class Fields {
    @Timestamp
    Instant time;

    String machine;
    protected double load;
    public int rpm;
}
