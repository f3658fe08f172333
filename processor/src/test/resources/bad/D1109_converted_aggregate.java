package demo;

import io.dendro.annotation.AggregateFunction;
import io.dendro.annotation.Aggregated;
import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Duration;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, @Convert(Hours.class) Duration uptime) {
    static final class Hours implements Converter<Duration, Long> {
        @Override
        public Long toStored(Duration value) {
            return value.toHours();
        }

        @Override
        public Duration fromStored(Long stored) {
            return Duration.ofHours(stored);
        }
    }
}

@Projection(of = Reading.class)
record Minute(@Aggregated(AggregateFunction.MAX) Duration uptime) {}
//                                         ^ ERROR D1109: there is no MAX of 'uptime': its values are converted, and the server would compute with what is stored; it has COUNT, FIRST, LAST, MIN_TIME, MAX_TIME, DURATION
