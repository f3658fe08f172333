package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load) {
    @Measurement
//  ^ ERROR D0121: @Measurement cannot stand on scaled(): a method gives a value if it takes nothing, returns something, and is neither static nor private; change or move it
    double scaled(double by) {
        return load * by;
    }

    @Measurement
//  ^ ERROR D0121: @Measurement cannot stand on limit(): a method gives a value if it takes nothing, returns something, and is neither static nor private; change or move it
    static double limit() {
        return 100;
    }

    @Measurement
//  ^ ERROR D0121: @Measurement cannot stand on log(): a method gives a value if it takes nothing, returns something, and is neither static nor private; change or move it
    void log() {}

    @Measurement
//  ^ ERROR D0121: @Measurement cannot stand on secret(): a method gives a value if it takes nothing, returns something, and is neither static nor private; change or move it
    private double secret() {
        return load;
    }
}

class User {
    ReadingMapper mapper;
}
