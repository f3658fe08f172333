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
        @Convert(Json.class) List<String> names) {}
//                   ^ ERROR D0512: Json wants a Class, and List<String> has type arguments, which no Class tells; give it a constructor that takes nothing

final class Json<T> implements Converter<T, String> {
    private final Class<T> type;

    Json(Class<T> type) {
        this.type = type;
    }

    @Override
    public String toStored(T value) {
        return value.toString();
    }

    @Override
    public T fromStored(String stored) {
        return type.cast(stored);
    }
}
