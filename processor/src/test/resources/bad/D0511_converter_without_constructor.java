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
        @Convert(Counted.class) Duration lasted,
//                      ^ ERROR D0511: Counted has no constructor for the mapper; give it one that takes nothing, or one that takes the Class of the component, and do not make it private
        @Convert(Hidden.class) Duration waited) {}
//                     ^ ERROR D0511: Hidden has no constructor for the mapper; give it one that takes nothing, or one that takes the Class of the component, and do not make it private

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

final class Hidden extends Counted {
    private Hidden() {
        super(1);
    }
}
