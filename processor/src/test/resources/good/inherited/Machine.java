package demo.inherited;

import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** Mapped with each class that extends it. */
abstract class Machine<V> implements Hot {
    @Timestamp
    private final Instant time;

    private final String plant;
    private final V value;
    private double temperature;

    Machine(Instant time, String plant, V value) {
        this.time = time;
        this.plant = plant;
        this.value = value;
    }

    public Instant time() {
        return time;
    }

    public String plant() {
        return plant;
    }

    public V value() {
        return value;
    }

    @Override
    public double temperature() {
        return temperature;
    }

    void setTemperature(double temperature) {
        this.temperature = temperature;
    }
}
