package io.dendro.integration.entity;

import io.dendro.annotation.Naming;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Nodes of the types that are not text, a time that is a long, and a naming strategy. */
@Timeseries(value = "root.it_switches.{cabinet}.{slot}.{port}.{state}", aligned = false, naming = Naming.SNAKE_CASE)
public record Switch(
        @Timestamp(unit = TimeUnit.MICROSECONDS, truncate = true) long micros,
        long cabinet,
        short slot,
        byte port,
        State state,
        @Nullable Integer packetCount,
        @Nullable String lastError) {}
