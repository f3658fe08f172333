package io.dendro.samples.quickstart;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a machine measures at one moment: one row of one device. */
// region entity
@Timeseries("root.factory.{plant}.{line}.{machine}")
public record MachineReading(
        @Timestamp Instant time,
        String plant, // bound to the {nodes} of the path by name
        String line,
        String machine,
        @Measurement(encoding = Encoding.GORILLA) float temperature,
        @Nullable Double pressure, // may be absent in a row
        int rpm,
        State state) { // an enum is stored by name

    public enum State {
        RUNNING,
        IDLE,
        FAULT
    }
}
// endregion
