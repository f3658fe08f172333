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
//                      ^ ERROR D0507: Minutes does not say what it converts; let it implement Converter<Duration, ...> with the type that it stores

@SuppressWarnings("rawtypes")
final class Minutes implements Converter {
    @Override
    public Object toStored(Object value) {
        return value;
    }

    @Override
    public Object fromStored(Object stored) {
        return stored;
    }
}
