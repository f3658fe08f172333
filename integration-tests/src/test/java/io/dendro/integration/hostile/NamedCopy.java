package io.dendro.integration.hostile;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the server copies readings of devices with odd names. */
@Timeseries("root.it_names_copied.{area}.{name}")
record NamedCopy(@Timestamp Instant time, String area, String name, @Nullable Integer value) {}
