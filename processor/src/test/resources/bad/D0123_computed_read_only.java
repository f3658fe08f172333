package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load) {
    @Measurement(readOnly = true)
//                          ^ ERROR D0123: 'doubled' is computed, so nothing could be done with it if it were only read; remove readOnly
    double doubled() {
        return load * 2;
    }
}

class User {
    ReadingMapper mapper;
}
