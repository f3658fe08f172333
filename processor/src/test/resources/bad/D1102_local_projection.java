package demo;

import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, int rpm) {}

class Report {
    void run() {
        @Projection(of = Reading.class)
//      ^ ERROR D1102: Row is declared within a method, so that generated code cannot make one; declare it in a class, or in a file of its own
        record Row(double load) {}
    }
}
