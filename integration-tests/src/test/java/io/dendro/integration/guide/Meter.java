package io.dendro.integration.guide;

import io.dendro.annotation.IfMissing;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

// region missing
@Timeseries("root.guide.meters.{name}")
record Meter(
        @Timestamp Instant time,
        String name,
        double level, // must have a value when it is read
        @Nullable Double pressure,
        OptionalInt rpm,
        Optional<String> note,
        @IfMissing("0") int retries,
        @IfMissing("UNKNOWN") State state) {

    enum State {
        UNKNOWN,
        ON,
        OFF
    }
}
// endregion
