package io.dendro.integration.projection;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.Embedded;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a press says: scalars, an enum, a converted value and an embedded one. */
@Timeseries("root.it_projections.{plant}.{line}")
public record Press(
        @Timestamp Instant time,
        String plant,
        short line,
        double force,
        @Nullable Integer strokes,
        Optional<Float> heat,
        boolean isClosed,
        @Nullable State state,
        @Convert(Minutes.class) @Nullable Duration uptime,
        @Embedded @Nullable Position position) {

    /** What it does. */
    public enum State {
        RUNNING,
        IDLE
    }

    /** Where its slide is. */
    public record Position(int x, int y) {}

    /** Whole minutes. */
    public static final class Minutes implements Converter<Duration, Long> {
        @Override
        public Long toStored(Duration value) {
            return value.toMinutes();
        }

        @Override
        public Duration fromStored(Long stored) {
            return Duration.ofMinutes(stored);
        }
    }
}
