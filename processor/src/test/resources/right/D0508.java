package demo;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Duration;
import java.time.Instant;

class Plant {
    enum Minutes implements Converter<Duration, Long> {
        MINUTES;

        @Override
        public Long toStored(Duration value) {
            return value.toMinutes();
        }

        @Override
        public Duration fromStored(Long stored) {
            return Duration.ofMinutes(stored);
        }
    }

    @Timeseries("root.plant.{machine}")
    record Reading(
            @Timestamp Instant time,
            String machine,
            @Convert(Minutes.class) Duration lasted) {}
}
