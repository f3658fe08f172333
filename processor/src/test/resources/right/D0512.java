package demo;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.List;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Convert(Words.class) List<String> names) {}

final class Words implements Converter<List<String>, String> {
    @Override
    public String toStored(List<String> value) {
        return String.join(",", value);
    }

    @Override
    public List<String> fromStored(String stored) {
        return List.of(stored.split(","));
    }
}
