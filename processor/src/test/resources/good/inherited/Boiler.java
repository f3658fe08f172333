package demo.inherited;

import io.dendro.annotation.Timeseries;
import java.time.Instant;

@Timeseries("root.plant.{plant}.boiler")
public final class Boiler extends Machine<Double> {
    String name;

    public Boiler(Instant time, String plant, Double value) {
        super(time, plant, value);
    }
}
