package io.dendro.integration.guide;

import io.dendro.annotation.NullPolicy;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

// region nulls
@Timeseries(value = "root.guide.valves.{name}", nulls = NullPolicy.REJECT)
record Valve(@Timestamp Instant time, String name, Integer angle, @Nullable String note) {}
// endregion
