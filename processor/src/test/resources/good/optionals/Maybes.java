package demo.optionals;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

@Timeseries("root.optionals.{device}")
public record Maybes(
        @Timestamp Instant time,
        String device,
        OptionalInt count,
        OptionalLong total,
        OptionalDouble level,
        Optional<Double> pressure,
        Optional<Short> small,
        Optional<String> note,
        Optional<byte[]> image,
        Optional<LocalDate> day,
        Optional<DayOfWeek> weekday) {}
