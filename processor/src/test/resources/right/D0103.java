package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

interface Loaded<T> {
    T load();
}

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, Double load) implements Loaded<Double> {}
