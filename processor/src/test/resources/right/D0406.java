package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.util.concurrent.TimeUnit;

class Times {
    @Timeseries("root.plant.one")
    record One(@Timestamp(unit = TimeUnit.SECONDS) long time, double load) {}
}
