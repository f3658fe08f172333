package io.dendro.integration.guide;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Two entities of one template. */
final class Rooms {
    private Rooms() {}

    // region template
    @Timeseries("root.guide.rooms.{room}")
    record Climate(@Timestamp Instant time, String room, double temperature, @Nullable Double humidity) {}

    @Timeseries("root.guide.rooms.{room}")
    @SuppressWarnings("dendro:D0807") // both are meant to read the same rows
    record Temperature(@Timestamp Instant time, String room, double temperature) {}
    // endregion
}
