package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.weather")
public record Weather(@Timestamp Instant time, double temperature) {

    public Weather {
        if (temperature < -273.15) {
            throw new IllegalArgumentException("colder than cold: " + temperature);
        }
    }
}
