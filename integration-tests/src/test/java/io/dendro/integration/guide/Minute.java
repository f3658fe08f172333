package io.dendro.integration.guide;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

// region minute
@Timeseries("root.guide_minutes.{plant}.{machine}")
record Minute(@Timestamp Instant time, String plant, String machine, @Nullable Double mean, @Nullable Integer peak) {}
// endregion
