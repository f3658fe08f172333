package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
// << ERROR D0101: @Timeseries needs a record, and Reading is a class; declare it as record Reading(...)
class Reading {
    @Timestamp
    Instant time;

    String machine;
    double load;
}

class User {
    ReadingMapper mapper;
}
