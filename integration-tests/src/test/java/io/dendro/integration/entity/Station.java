package io.dendro.integration.entity;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One device without placeholders, whose path and measurements all need quotes. */
@Timeseries("root.it_station.`north-1`.`select`")
public record Station(
        @Timestamp Instant time,
        @Measurement("temp-1") @Nullable Double temperature,
        @Measurement("a.b") @Nullable Double dotted,
        @Measurement("1") @Nullable Integer numbered,
        @Measurement("1d") @Nullable Integer suffixed,
        @Measurement("it`s") @Nullable Integer quoted,
        @Measurement("time_") @Nullable Integer almostTime,
        @Measurement("null") @Nullable Integer literal,
        @Measurement("last") @Nullable Integer keyword,
        @Measurement("*") @Nullable Integer star,
        @Measurement("Größe 温度") @Nullable String worldly) {}
