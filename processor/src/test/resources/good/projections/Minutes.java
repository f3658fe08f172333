package demo.projections;

import static io.dendro.annotation.AggregateFunction.AVG;
import static io.dendro.annotation.AggregateFunction.COUNT;
import static io.dendro.annotation.AggregateFunction.FIRST;
import static io.dendro.annotation.AggregateFunction.LAST;
import static io.dendro.annotation.AggregateFunction.MAX;
import static io.dendro.annotation.AggregateFunction.MIN;
import static io.dendro.annotation.AggregateFunction.SUM;

import io.dendro.annotation.Aggregated;
import io.dendro.annotation.Projection;
import io.dendro.annotation.WindowStart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Windows of aggregates, by nodes of the path. */
final class Minutes {
    private Minutes() {}

    @Projection(of = Machine.class)
    record HotMinute(
            @WindowStart Instant start,
            String plant,
            Integer line,
            @Aggregated(AVG) @Nullable Double temperature,
            @Aggregated(value = MAX, of = "rpm") @Nullable Integer peakRpm,
            @Aggregated(value = COUNT, of = "remark") long remarks,
            @Aggregated(value = SUM, of = "position.x") @Nullable Double way,
            @Aggregated(value = MIN, of = "positionY") @Nullable Double lowest,
            @Aggregated(LAST) Machine.@Nullable State state,
            @Aggregated(value = FIRST, of = "uptime") @Nullable Duration began,
            @Aggregated(LAST) @Nullable List<String> alarms) {}

    @Projection(of = Machine.class)
    record Total(@Aggregated(COUNT) Long pressure) {
        Total(String text) {
            this(Long.valueOf(text));
        }
    }
}
