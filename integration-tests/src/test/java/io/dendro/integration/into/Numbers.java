package io.dendro.integration.into;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where aggregates of numbers are written. */
@Timeseries("root.it_into_numbers.{plant}.{machine}")
record Numbers(
        @Timestamp Instant time,
        String plant,
        int machine,
        @Nullable Double mean,
        @Nullable Integer peak,
        @Nullable Long total,
        @Nullable Float ratio,
        @Nullable Long count) {}
