package demo.projections;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.Embedded;
import io.dendro.annotation.EnumStorage;
import io.dendro.annotation.Enumerated;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.DataType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** All that can be selected. */
@Timeseries("root.projections.{plant}.{line}.{kind}")
public record Machine(
        @Timestamp(unit = TimeUnit.MILLISECONDS) long time,
        String plant,
        short line,
        Kind kind,
        float temperature,
        Double pressure,
        short rpm,
        OptionalInt load,
        Optional<Long> total,
        boolean isOn,
        @Measurement(type = DataType.TEXT) String remark,
        byte[] image,
        LocalDate serviced,
        Instant started,
        State state,
        @Enumerated(EnumStorage.ORDINAL) State next,
        @Convert(Minutes.class) Duration uptime,
        @Convert(Words.class) List<String> alarms,
        @Embedded Position position,
        @Measurement(readOnly = true) double target) {

    public enum Kind {
        PRESS,
        SAW
    }

    public enum State {
        RUNNING,
        IDLE
    }

    public record Position(double x, double y) {}

    public static final class Minutes implements Converter<Duration, Long> {
        @Override
        public Long toStored(Duration value) {
            return value.toMinutes();
        }

        @Override
        public Duration fromStored(Long stored) {
            return Duration.ofMinutes(stored);
        }
    }

    public static final class Words implements Converter<List<String>, String> {
        @Override
        public String toStored(List<String> value) {
            return String.join(",", value);
        }

        @Override
        public List<String> fromStored(String stored) {
            return List.of(stored.split(","));
        }
    }
}
