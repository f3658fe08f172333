package demo;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.IfMissing;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @IfMissing("") Optional<String> maybe,
//      ^ ERROR D0520: @IfMissing cannot be on 'maybe', which is Optional<String> and empty then; remove one of the two
        @IfMissing("0") OptionalInt number,
//      ^ ERROR D0520: @IfMissing cannot be on 'number', which is OptionalInt and empty then; remove one of the two
        @IfMissing("") byte[] image,
//      ^ ERROR D0520: @IfMissing cannot be on 'image', which is byte[], which no text says; remove it, and let the component be null then
        @IfMissing("0") @Convert(Minutes.class) Duration lasted) {}
//      ^ ERROR D0520: @IfMissing cannot be on 'lasted', which is converted, so that no text says what its value is; remove it, and let the component be null then

final class Minutes implements Converter<Duration, Long> {
    @Override
    public Long toStored(Duration value) {
        return value.toMinutes();
    }

    @Override
    public Duration fromStored(Long stored) {
        return Duration.ofMinutes(stored);
    }
}
