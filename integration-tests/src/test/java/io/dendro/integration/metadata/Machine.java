package io.dendro.integration.metadata;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** A row of a device whose path has two nodes of any text. */
@Timeseries("root.it_metadata.{plant}.{machine}")
record Machine(@Timestamp Instant time, String plant, String machine, float temperature, int rpm) {}
