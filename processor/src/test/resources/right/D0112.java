package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading {
    @Timestamp
    Instant time;

    String machine;
    private double load;

    double getLoad() {
        return load;
    }

    void setLoad(double load) {
        this.load = load;
    }
}
