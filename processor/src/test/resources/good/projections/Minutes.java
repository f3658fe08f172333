package demo.projections;

import static io.dendro.annotation.AggregateFunction.AVG;
import static io.dendro.annotation.AggregateFunction.COUNT;
import static io.dendro.annotation.AggregateFunction.DURATION;
import static io.dendro.annotation.AggregateFunction.EXTREME;
import static io.dendro.annotation.AggregateFunction.FIRST;
import static io.dendro.annotation.AggregateFunction.LAST;
import static io.dendro.annotation.AggregateFunction.MAX;
import static io.dendro.annotation.AggregateFunction.MAX_TIME;
import static io.dendro.annotation.AggregateFunction.MIN;
import static io.dendro.annotation.AggregateFunction.MIN_TIME;
import static io.dendro.annotation.AggregateFunction.MODE;
import static io.dendro.annotation.AggregateFunction.STDDEV;
import static io.dendro.annotation.AggregateFunction.STDDEV_POP;
import static io.dendro.annotation.AggregateFunction.STDDEV_SAMP;
import static io.dendro.annotation.AggregateFunction.SUM;
import static io.dendro.annotation.AggregateFunction.VARIANCE;
import static io.dendro.annotation.AggregateFunction.VAR_POP;
import static io.dendro.annotation.AggregateFunction.VAR_SAMP;

import io.dendro.annotation.Aggregated;
import io.dendro.annotation.Projection;
import io.dendro.annotation.WindowEnd;
import io.dendro.annotation.WindowStart;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

    @Projection(of = Machine.class)
    record Statistics(
            Machine.Kind kind,
            @WindowStart Instant start,
            @WindowEnd Instant end,
            @Aggregated(value = EXTREME, of = "load") @Nullable Integer extreme,
            @Aggregated(value = MODE, of = "isOn") @Nullable Boolean mode,
            @Aggregated(value = MIN_TIME, of = "image") @Nullable Instant firstImage,
            @Aggregated(value = MAX_TIME, of = "alarms") @Nullable Instant lastAlarm,
            @Aggregated(value = DURATION, of = "state") @Nullable Duration duration,
            @Aggregated(value = STDDEV, of = "total") @Nullable Double deviation,
            @Aggregated(value = STDDEV_POP, of = "total") @Nullable Double deviationOfAll,
            @Aggregated(value = STDDEV_SAMP, of = "total") @Nullable Double deviationOfSample,
            @Aggregated(value = VARIANCE, of = "target") @Nullable Double variance,
            @Aggregated(value = VAR_POP, of = "target") @Nullable Double varianceOfAll,
            @Aggregated(value = VAR_SAMP, of = "target") @Nullable Double varianceOfSample,
            @Aggregated(value = MIN, of = "serviced") @Nullable LocalDate firstService,
            @Aggregated(value = MAX, of = "started") @Nullable Instant lastStart) {}
}
