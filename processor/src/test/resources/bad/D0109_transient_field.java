package demo;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading extends Base {
    @Timestamp
    Instant time;

    String machine;
    double load;

    @Measurement("cached")
//  ^ ERROR D0109: @Measurement belongs on a component, and 'cached' is not one; move or remove it
    transient double cached;
}

class Base {
    @Embedded
//  ^ ERROR D0109: @Embedded belongs on a component, and 'NONE' is not one; move or remove it
    static final Position NONE = new Position(0, 0);
}

record Position(double x, double y) {}
