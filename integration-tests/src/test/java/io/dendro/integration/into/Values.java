package io.dendro.integration.into;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.integration.into.Machine.State;
import io.dendro.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where aggregates of other values are written, on devices that are not aligned, deeper in the tree. */
@Timeseries(value = "root.it_into_values.{plant}.`the last`.{machine}", aligned = false)
record Values(
        @Timestamp Instant time,
        String plant,
        int machine,
        @Nullable State state,
        @Nullable String label,
        @Measurement(type = DataType.TEXT) @Nullable String note,
        @Nullable LocalDate day,
        @Nullable Instant seen) {

    boolean isEmpty() {
        return state == null && label == null && note == null && day == null && seen == null;
    }
}
