package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

class Times {
    @Timeseries("root.plant.instant")
    record Exact(@Timestamp Instant time, double load) {}

    @Timeseries("root.plant.counted")
    record Counted(@Timestamp(unit = TimeUnit.SECONDS) long time, double load) {}
}
