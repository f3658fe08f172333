package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading implements Loaded {
    @Timestamp
    Instant time;

    String machine;
    private double load;

    @Override
    @Measurement("b") // a class may say something else than its interface
    public double getLoad() {
        return load;
    }

    void setLoad(double load) {
        this.load = load;
    }
}

interface Loaded {
    @Measurement("a")
    double getLoad();
}
