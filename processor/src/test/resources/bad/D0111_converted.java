package demo;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Convert(AsText.class) Range range,
//                                   ^ ERROR D0111: the mapper cannot name Reading.Range of 'range', which is private; make it package-private or public
        @Convert(AsText.class) Optional<Range> other,
//                                             ^ ERROR D0111: the mapper cannot name Reading.Range of 'other', which is private; make it package-private or public
        @Convert(AsText.class) List<? extends Range[]> more) {
//                                                     ^ ERROR D0111: the mapper cannot name Reading.Range of 'more', which is private; make it package-private or public

    private record Range(double from, double to) {}

    static final class AsText<T> implements Converter<T, String> {
        @Override
        public String toStored(T value) {
            return value.toString();
        }

        @Override
        public T fromStored(String stored) {
            throw new UnsupportedOperationException(stored);
        }
    }
}
