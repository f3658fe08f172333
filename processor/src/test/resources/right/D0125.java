package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading extends Base {
    @Timestamp
    Instant time;

    double load;
}

class Base {
    String machine;
}
