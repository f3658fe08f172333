package demo;

import io.dendro.model.Encoding;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading {
    @Timestamp
    Instant time;

    String machine;

    @Measurement("a")
    private double load;

    @Measurement(encoding = Encoding.GORILLA)
    private double heat;

    @Measurement("b")
//  ^ ERROR D0128: @Measurement says one thing on Reading.load and another on Reading.getLoad(), which are one component; remove one of the two
    double getLoad() {
        return load;
    }

    void setLoad(double load) {
        this.load = load;
    }

    @Measurement(value = "", encoding = Encoding.GORILLA)
    double getHeat() {
        return heat;
    }

    void setHeat(double heat) {
        this.heat = heat;
    }
}

@Timeseries("root.press.{machine}")
record Press(@Timestamp Instant time, String machine, @Measurement("q") double load) {
    @Measurement("w")
//  ^ ERROR D0128: @Measurement says one thing on Press.load and another on Press.load(), which are one component; remove one of the two
    public double load() {
        return load;
    }
}

interface Loaded {
    @Measurement("i")
    double load();
}

interface Weighed {
    @Measurement("j")
//  ^ ERROR D0128: @Measurement says one thing on Loaded.load() and another on Weighed.load(), which are one component; remove one of the two
    double load();
}

@Timeseries("root.scales.{machine}")
record Scale(@Timestamp Instant time, String machine, double load) implements Loaded, Weighed {}

@Timeseries("root.lifts.{machine}")
record Lift(@Timestamp Instant time, String machine, @Measurement("own") double load) implements Loaded, Weighed {}
