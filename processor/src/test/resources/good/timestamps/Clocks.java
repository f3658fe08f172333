package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

final class Clocks {
    private Clocks() {}

    @Timeseries("root.clocks.exact")
    record Exact(@Timestamp(unit = TimeUnit.MICROSECONDS) long at, int value) {}

    @Timeseries("root.clocks.cut")
    record Cut(@Timestamp(unit = {TimeUnit.SECONDS}, truncate = true) long at, int value) {}

    @Timeseries("root.clocks.truncated")
    record Truncated(@Timestamp(truncate = true) Instant at, int value) {}
}
