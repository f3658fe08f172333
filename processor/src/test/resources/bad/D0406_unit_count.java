package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.util.concurrent.TimeUnit;

class Times {
    @Timeseries("root.plant.two")
    record Two(@Timestamp(unit = {TimeUnit.SECONDS, TimeUnit.DAYS}) long time, double load) {}
//                               ^ ERROR D0406: the timestamp 'time' has 2 units; name exactly one

    @Timeseries("root.plant.none")
    record None(@Timestamp(unit = {}) long time, double load) {}
//                                ^ ERROR D0406: the timestamp 'time' has 0 units; name exactly one
}
