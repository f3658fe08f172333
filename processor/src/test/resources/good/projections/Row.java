package demo.projections;

import io.dendro.annotation.Projection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Single rows: of each kind of column one. */
@Projection(of = Machine.class)
public record Row(
        Instant time,
        String plant,
        int line,
        Machine.Kind kind,
        float temperature,
        @Nullable Double pressure,
        @Nullable Integer rpm,
        @Nullable Integer load,
        @Nullable Long total,
        boolean isOn,
        @Nullable String remark,
        byte @Nullable [] image,
        @Nullable LocalDate serviced,
        @Nullable Instant started,
        Machine.@Nullable State state,
        Machine.@Nullable State next,
        @Nullable Duration uptime,
        @Nullable List<String> alarms,
        @Nullable Double positionX,
        double target) {}
