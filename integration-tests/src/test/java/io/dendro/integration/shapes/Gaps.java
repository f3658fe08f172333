package io.dendro.integration.shapes;

import io.dendro.annotation.IfMissing;
import io.dendro.annotation.NullPolicy;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The ways to say that a value may be missing, and what there is instead. */
final class Gaps {
    private Gaps() {}

    /** Nulls in their modern dress. */
    @Timeseries("root.it_shapes.gaps.{device}")
    record Options(
            @Timestamp Instant time,
            String device,
            Optional<String> note,
            Optional<Integer> count,
            Optional<LocalDate> day,
            OptionalInt whole,
            OptionalLong large,
            OptionalDouble part,
            double always) {}

    /** Boxes and references outside the scope of annotations for nulls. */
    @NullUnmarked
    @Timeseries("root.it_shapes.boxes.{device}")
    record Boxes(
            @Timestamp Instant time,
            String device,
            Boolean flag,
            Byte tiny,
            Short small,
            Integer whole,
            Long large,
            Float ratio,
            Double part,
            String note,
            Instant seen,
            LocalDate day,
            double always) {}

    /** What a component is where the row has no value of it. */
    @Timeseries("root.it_shapes.defaults.{device}")
    record Defaults(
            @Timestamp Instant time,
            String device,
            @IfMissing("3") int retries,
            @IfMissing("-1") long total,
            @IfMissing("true") boolean on,
            @IfMissing("0.5") double load,
            @IfMissing("none") String note,
            @IfMissing("UNKNOWN") Kind kind,
            @Nullable Integer always) {}

    enum Kind {
        KNOWN,
        UNKNOWN
    }

    /** A null in a component that does not declare itself nullable is refused. */
    @Timeseries(value = "root.it_shapes.strict.{device}", nulls = NullPolicy.REJECT)
    record Strict(@Timestamp Instant time, String device, String note, @Nullable Double load) {}

    /** Not null by its scope: a row without a value cannot be read. */
    @Timeseries("root.it_shapes.marked.{device}")
    record Marked(@Timestamp Instant time, String device, String note, @Nullable Double load) {}
}
