package demo.marked;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.IfMissing;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** In a marked scope every component that says nothing is needed, boxes too. */
@Timeseries("root.strict.{device}")
record Strict(
        @Timestamp Instant time,
        String device,
        double load,
        Double pressure,
        String name,
        byte[] image,
        State state,
        @Nullable String note,
        Optional<String> maybe,
        @IfMissing("none") String remark,
        @Convert(Seconds.class) Duration lasted,
        @Convert(Seconds.class) @Nullable Duration waited) {

    enum State {
        ON,
        OFF
    }

    @NullUnmarked
    @Timeseries("root.loose.{device}")
    record Loose(@Timestamp Instant time, String device, Double pressure, String name) {}

    static final class Seconds implements Converter<Duration, Integer> {
        @Override
        public Integer toStored(Duration value) {
            return (int) value.toSeconds();
        }

        @Override
        public Duration fromStored(Integer stored) {
            return Duration.ofSeconds(stored);
        }
    }
}
