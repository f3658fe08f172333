package demo;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Duration;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Convert(Minutes.class) Duration lasted) {}

class Counted implements Converter<Duration, Long> {
    private final long nanos;

    Counted(long nanos) {
        this.nanos = nanos;
    }

    @Override
    public Long toStored(Duration value) {
        return value.toNanos() / nanos;
    }

    @Override
    public Duration fromStored(Long stored) {
        return Duration.ofNanos(stored * nanos);
    }
}

final class Minutes extends Counted {
    Minutes() {
        super(60_000_000_000L);
    }
}
