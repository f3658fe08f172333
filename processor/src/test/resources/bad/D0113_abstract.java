package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
abstract class Reading {
//       ^ ERROR D0113: the mapper cannot make Reading: it is abstract; use a class that extends it, or add a builder
    @Timestamp
    Instant time;

    String machine;
    double load;
}

class Outer {
    @Timeseries("root.plant.{machine}")
    class Inner {
//  ^ ERROR D0113: the mapper cannot make Outer.Inner: it is an inner class, and an instance needs one of the class around it; make it static
        @Timestamp
        Instant time;

        String machine;
        double load;
    }
}
