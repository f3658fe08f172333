package io.dendro.integration.guide;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import lombok.Value;

// region lombok
@Value
@Timeseries("root.guide.lifts.{name}")
class Lift {
    @Timestamp
    Instant time;

    String name;
    int floor;
}
// endregion
