package io.dendro.integration.projection;

import static io.dendro.annotation.AggregateFunction.DURATION;
import static io.dendro.annotation.AggregateFunction.EXTREME;
import static io.dendro.annotation.AggregateFunction.MAX_TIME;
import static io.dendro.annotation.AggregateFunction.MIN_TIME;
import static io.dendro.annotation.AggregateFunction.MODE;
import static io.dendro.annotation.AggregateFunction.STDDEV;
import static io.dendro.annotation.AggregateFunction.STDDEV_POP;
import static io.dendro.annotation.AggregateFunction.STDDEV_SAMP;
import static io.dendro.annotation.AggregateFunction.VARIANCE;
import static io.dendro.annotation.AggregateFunction.VAR_POP;
import static io.dendro.annotation.AggregateFunction.VAR_SAMP;

import io.dendro.annotation.Aggregated;
import io.dendro.annotation.Projection;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The functions that {@link Minute} has not, over all time. */
@Projection(of = Press.class)
record Statistics(
        String plant,
        int line,
        @Aggregated(value = EXTREME, of = "positionY") @Nullable Integer extreme,
        @Aggregated(value = MODE, of = "isClosed") @Nullable Boolean mode,
        @Aggregated(value = MIN_TIME, of = "strokes") @Nullable Instant first,
        @Aggregated(value = MAX_TIME, of = "strokes") @Nullable Instant last,
        @Aggregated(value = DURATION, of = "strokes") @Nullable Duration between,
        @Aggregated(value = STDDEV, of = "force") @Nullable Double deviation,
        @Aggregated(value = STDDEV_SAMP, of = "force") @Nullable Double deviationOfSample,
        @Aggregated(value = STDDEV_POP, of = "force") @Nullable Double deviationOfAll,
        @Aggregated(value = VARIANCE, of = "force") @Nullable Double variance,
        @Aggregated(value = VAR_SAMP, of = "force") @Nullable Double varianceOfSample,
        @Aggregated(value = VAR_POP, of = "force") @Nullable Double varianceOfAll) {}
