package io.dendro.integration.guide;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

// region oneway
@Timeseries("root.guide.flows.{pipe}")
record Flow(
        @Timestamp Instant time,
        String pipe,
        double volume,
        @Measurement(readOnly = true) @Nullable Double forecast) { // another program writes it

    @Measurement
    double litres() { // written and queried, not read back
        return volume * 1000;
    }
}
// endregion
