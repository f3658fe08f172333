package demo.computed;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** Values that are written and not read back, and values that are read and not written. */
@Timeseries("root.flow.{pipe}")
public record Flow(
        @Timestamp Instant time,
        String pipe,
        @Measurement(readOnly = true) Double quality,
        double volume,
        @Embedded Span span) {

    @Measurement("volume_in_litres")
    public double litres() {
        return volume * 1000;
    }

    record Span(long from, @Measurement(readOnly = true) Integer checked, long to) {
        @Measurement
        long getLength() {
            return to - from;
        }
    }
}
