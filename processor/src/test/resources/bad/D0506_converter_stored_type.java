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
        @Convert(Minutes.class) Duration lasted,
//                      ^ ERROR D0506: Minutes stores Short, which has no counterpart on the server; let it store Boolean, Integer, Long, Float, Double, String, byte[], LocalDate or Instant
        @Convert(Same.class) Duration waited) {}
//                   ^ ERROR D0506: Same stores Duration, which has no counterpart on the server; let it store Boolean, Integer, Long, Float, Double, String, byte[], LocalDate or Instant

final class Minutes implements Converter<Duration, Short> {
    @Override
    public Short toStored(Duration value) {
        return (short) value.toMinutes();
    }

    @Override
    public Duration fromStored(Short stored) {
        return Duration.ofMinutes(stored);
    }
}

final class Same<T> implements Converter<T, T> {
    @Override
    public T toStored(T value) {
        return value;
    }

    @Override
    public T fromStored(T stored) {
        return stored;
    }
}
