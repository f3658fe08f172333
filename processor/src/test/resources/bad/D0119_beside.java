package demo;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading {
    @Timestamp
    Instant time;

    String machine;

    @Embedded
    Position position;

    @Measurement("at")
//  ^ ERROR D0119: 'position' is embedded, so each of its components says for itself how it is stored; remove @Measurement, or @Embedded
    Position getPosition() {
        return position;
    }
}

record Position(double x, double y) {}

class User {
    ReadingMapper mapper;
}
