package io.dendro.integration.entity;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Types whose values have edges. */
@Timeseries("root.it_numbers.{device}")
public record NumberReading(
        @Timestamp Instant time,
        String device,
        @Nullable Integer count,
        @Nullable Long total,
        @Nullable Float ratio,
        @Nullable Double level,
        @Nullable LocalDate day,
        @Nullable Instant seen,
        byte @Nullable [] payload) {}
