package io.dendro.integration.entity;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** Text at an inner and at the last node of the path. */
@Timeseries("root.it_names.{area}.{name}")
public record NamedReading(@Timestamp Instant time, String area, String name, int value) {}
