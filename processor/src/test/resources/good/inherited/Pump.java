package demo.inherited;

import io.dendro.annotation.Timeseries;
import java.time.Instant;

@Timeseries("root.plant.{plant}.pump")
public final class Pump extends Machine<Integer> {
    private final boolean open;

    public Pump(boolean open, Instant time, String plant, Integer value) {
        super(time, plant, value);
        this.open = open;
    }

    public boolean isOpen() {
        return open;
    }
}
