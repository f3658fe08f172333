package io.dendro.integration.entity;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Every Java type that a measurement can have, on non-aligned devices. */
@Timeseries(value = "root.it_witness.non_aligned.{writer}.{device}", aligned = false)
public record NonAlignedScalars(
        @Timestamp Instant time,
        String writer,
        String device,
        boolean flag,
        byte tiny,
        short small,
        int count,
        long total,
        float ratio,
        double level,
        @Nullable Boolean maybeFlag,
        @Nullable Byte maybeTiny,
        @Nullable Short maybeSmall,
        @Nullable Integer maybeCount,
        @Nullable Long maybeTotal,
        @Nullable Float maybeRatio,
        @Nullable Double maybeLevel,
        @Nullable String label,
        @Measurement(type = DataType.TEXT) @Nullable String note,
        byte @Nullable [] payload,
        @Nullable LocalDate day,
        @Nullable Instant seen,
        @Nullable State state,
        @Measurement(type = DataType.TEXT) @Nullable State remark) {}
