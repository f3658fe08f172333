package demo;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Convert(Fahrenheit.class) double temperature,
//                         ^ ERROR D0505: 'temperature' is double, and Fahrenheit converts Float; a Converter<Double, ...> is needed
        @Convert(Fahrenheit.class) Optional<Double> maybe,
//                         ^ ERROR D0505: 'maybe' is Optional<Double>, and Fahrenheit converts Float; a Converter<Double, ...> is needed
        @Convert(Fahrenheit.class) OptionalDouble optional,
//                         ^ ERROR D0505: 'optional' is OptionalDouble, and Fahrenheit converts Float; a Converter<OptionalDouble, ...> is needed
        @Convert(Json.class) double[] array,
//                   ^ ERROR D0505: 'array' is double[], and Json converts List<T>; a Converter<double[], ...> is needed
        @Convert(Numbers.class) List<String> names,
//                      ^ ERROR D0505: 'names' is List<String>, and Numbers converts List<N>; a Converter<List<String>, ...> is needed
        @Convert(Json.class) List<? extends Number> wild) {}
//                   ^ ERROR D0505: 'wild' is List<? extends Number>, and Json converts List<T>; a Converter<List<? extends Number>, ...> is needed

abstract class Halves<J> implements Converter<J, Float> {}

final class Fahrenheit extends Halves<Float> {
    @Override
    public Float toStored(Float value) {
        return value;
    }

    @Override
    public Float fromStored(Float stored) {
        return stored;
    }
}

class Json<T> implements Converter<List<T>, String> {
    @Override
    public String toStored(List<T> value) {
        return "";
    }

    @Override
    public List<T> fromStored(String stored) {
        return List.of();
    }
}

final class Numbers<N extends Number> extends Json<N> {}
