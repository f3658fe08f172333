package demo.marked;

import io.dendro.annotation.Timeseries;
import java.time.Instant;

@Timeseries("root.barrels.{name}")
final class Barrel extends Vessel<Double> {
    Barrel(Instant time, String name, Double level) {
        super(time, name, level);
    }
}
