package demo.computed;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** What looks like a setter of a computed value makes another object. */
@Timeseries("root.volumes.{pipe}")
public record Volume(@Timestamp Instant time, String pipe, double volume) {
    @Measurement
    public double litres() {
        return volume * 1000;
    }

    public Volume litres(double litres) {
        return new Volume(time, pipe, litres / 1000);
    }

    public Volume setLitres(double litres) {
        return litres(litres);
    }
}
