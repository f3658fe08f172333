package demo.marked;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Timeseries("root.marked.{device}")
public record Reading(
        @Timestamp Instant time,
        String device,
        @Nullable Double pressure,
        byte @Nullable [] image,
        @Nullable State state) {

    enum State {
        ON,
        OFF
    }
}
