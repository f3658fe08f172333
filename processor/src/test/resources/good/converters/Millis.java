package demo.converters;

import io.dendro.annotation.Converter;
import java.time.Duration;

enum Millis implements Converter<Duration, Long> {
    INSTANCE;

    @Override
    public Long toStored(Duration value) {
        return value.toMillis();
    }

    @Override
    public Duration fromStored(Long stored) {
        return Duration.ofMillis(stored);
    }
}
