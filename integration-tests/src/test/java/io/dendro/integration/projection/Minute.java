package io.dendro.integration.projection;

import static io.dendro.annotation.AggregateFunction.AVG;
import static io.dendro.annotation.AggregateFunction.COUNT;
import static io.dendro.annotation.AggregateFunction.FIRST;
import static io.dendro.annotation.AggregateFunction.LAST;
import static io.dendro.annotation.AggregateFunction.MAX;
import static io.dendro.annotation.AggregateFunction.MIN;
import static io.dendro.annotation.AggregateFunction.SUM;

import io.dendro.annotation.Aggregated;
import io.dendro.annotation.Projection;
import io.dendro.annotation.WindowEnd;
import io.dendro.annotation.WindowStart;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Windows of one press, or of all presses of a line. */
final class Minute {
    private Minute() {}

    /** Every path component is a key. */
    @Projection(of = Press.class)
    record OfPress(
            @WindowStart Instant start,
            @WindowEnd Instant end,
            String plant,
            int line,
            @Aggregated(value = COUNT, of = "force") long readings,
            @Aggregated(AVG) @Nullable Double force,
            @Aggregated(value = MAX, of = "force") @Nullable Double peak,
            @Aggregated(SUM) @Nullable Double strokes,
            @Aggregated(LAST) Press.@Nullable State state,
            @Aggregated(value = FIRST, of = "uptime") @Nullable Duration began,
            @Aggregated(value = MIN, of = "position.x") @Nullable Integer left) {}

    /** Plants are merged. */
    // region line
    @Projection(of = Press.class)
    record OfLine(
            int line,
            @WindowStart Instant start,
            @Aggregated(AVG) @Nullable Double force,
            @Aggregated(value = COUNT, of = "strokes") Long strokes) {}
    // endregion
}
