package io.dendro.integration.guide;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.EnumStorage;
import io.dendro.annotation.Enumerated;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Duration;
import java.time.Instant;

// region convert
@Timeseries("root.guide.furnaces.{name}")
record Furnace(
        @Timestamp Instant time,
        String name,
        @Convert(Seconds.class) Duration heating, // INT64
        State state, // STRING: the name of the constant
        @Enumerated(EnumStorage.ORDINAL) State before, // INT32: its position
        @Enumerated(code = "letter") State wanted) { // STRING: what letter() returns

    enum State {
        COLD,
        HOT;

        String letter() {
            return name().substring(0, 1);
        }
    }

    static final class Seconds implements Converter<Duration, Long> {
        @Override
        public Long toStored(Duration value) {
            return value.toSeconds();
        }

        @Override
        public Duration fromStored(Long stored) {
            return Duration.ofSeconds(stored);
        }
    }
}
// endregion
