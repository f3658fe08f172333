package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;

class Times {
    @Timeseries("root.plant.local")
    record Local(@Timestamp LocalDateTime time, double load) {}
//                                        ^ ERROR D0403: the timestamp 'time' cannot be LocalDateTime; use java.time.Instant, or long with a unit as in @Timestamp(unit = TimeUnit.MILLISECONDS)

    @Timeseries("root.plant.text")
    record Text(@Timestamp String time, double load) {}
//                                ^ ERROR D0403: the timestamp 'time' cannot be String; use java.time.Instant, or long with a unit as in @Timestamp(unit = TimeUnit.MILLISECONDS)

    @Timeseries("root.plant.boxed")
    record Boxed(@Timestamp(unit = TimeUnit.SECONDS) Long time, double load) {}
//                                                        ^ ERROR D0403: the timestamp 'time' cannot be Long; use java.time.Instant, or long with a unit as in @Timestamp(unit = TimeUnit.MILLISECONDS)
}
