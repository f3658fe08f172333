package demo;

import io.dendro.annotation.Ignore;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading {
    @Timestamp
    Instant time;

    String machine;
    double load;

    @Ignore
    String remark;
}
