package io.dendro.integration.hostile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row whose measurements may have any names. */
record Curiosity(Instant time, String device, @Nullable Integer number, @Nullable String text) {}
