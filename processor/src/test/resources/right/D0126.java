package demo;

import io.dendro.annotation.Ignore;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

class Machine {
    @Timestamp
    Instant time;

    String machine;

    @Ignore
    float load;
}

@Timeseries("root.plant.{machine}")
class Reading extends Machine {
    double load;
}
