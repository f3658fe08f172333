package demo;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Convert(Celsius.class) double temperature) {}

final class Celsius implements Converter<Double, Float> {
    @Override
    public Float toStored(Double value) {
        return (float) ((value - 32) / 1.8);
    }

    @Override
    public Double fromStored(Float stored) {
        return stored * 1.8 + 32;
    }
}
