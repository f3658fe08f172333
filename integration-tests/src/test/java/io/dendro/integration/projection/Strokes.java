package io.dendro.integration.projection;

import io.dendro.annotation.Projection;
import java.time.Instant;

/** Rows that must have a value which not all rows have. */
@Projection(of = Press.class)
record Strokes(Instant time, boolean isClosed, int strokes) {}
