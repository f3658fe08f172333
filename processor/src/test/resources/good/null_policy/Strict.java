package demo.policy;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.NullPolicy;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Timeseries(value = "root.policy.{device}", nulls = NullPolicy.REJECT)
public record Strict(
        @Timestamp Instant time,
        String device,
        double load,
        Double pressure,
        @Nullable Double maybe,
        Optional<String> note,
        @Convert(Seconds.class) Duration lasted) {

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
