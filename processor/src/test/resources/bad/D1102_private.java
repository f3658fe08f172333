package demo;

import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, int rpm) {}

class Outer {
    @Projection(of = Reading.class)
    private record Row(double load) {}
//          ^ ERROR D1102: Outer.Row is private, or inside a private type, so that generated code cannot make one; make it package-private or public
}
