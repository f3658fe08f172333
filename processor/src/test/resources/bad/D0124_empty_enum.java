package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, Sky sky) {
//                                                          ^ ERROR D0124: 'sky' can have no value, because the enum Reading.Sky has no constants; add one
    enum Sky {}
}

class User {
    ReadingMapper mapper;
}
