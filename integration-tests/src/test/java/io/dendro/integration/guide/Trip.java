package io.dendro.integration.guide;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

// region embedded
@Timeseries("root.guide.trips.{car}")
record Trip(
        @Timestamp Instant time,
        String car,
        @Embedded Position position, // position_x and position_y
        @Embedded(prefix = "") @Nullable Engine engine) { // rpm and heat

    record Position(double x, double y) {}

    record Engine(int rpm, @Nullable Float heat) {}
}
// endregion
