package demo.converters;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Timeseries("root.converters.{device}")
public record Sample(
        @Timestamp Instant time,
        String device,
        @Convert(Fahrenheit.class) double temperature,
        @Convert(Fahrenheit.class) @Nullable Double outside,
        @Convert(Millis.class) Duration uptime,
        @Convert(Words.class) List<String> alarms,
        @Convert(ByLabel.class) Mode mode,
        @Convert(Digits.class) Optional<BigDecimal> price,
        @Convert(Packed.class) int[] counts) {}
