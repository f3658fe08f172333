package io.dendro.integration.entity;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** Primitives: every row must have all of them. */
@Timeseries("root.it_counters.{name}")
public record Counters(@Timestamp Instant time, String name, int hits, double load) {}
