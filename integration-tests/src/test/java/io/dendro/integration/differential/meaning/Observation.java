package io.dendro.integration.differential.meaning;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row with a measurement of each type, any of which may be missing. */
@Timeseries("root.it_differential.{plant}.{machine}")
public record Observation(
        @Timestamp Instant time,
        String plant,
        String machine,
        @Nullable Integer number,
        @Nullable Long total,
        @Nullable Float level,
        @Nullable Double heat,
        @Nullable Boolean running,
        @Measurement(type = DataType.TEXT) @Nullable String note,
        @Nullable String code,
        @Nullable Instant seen,
        @Nullable LocalDate day,
        byte @Nullable [] raw,
        @Nullable Mode mode) {

    /** Stored by name. */
    public enum Mode {
        IDLE,
        BUSY,
        BROKEN
    }

    /** The device of the row. */
    public Device device() {
        return new Device(plant, machine);
    }
}
