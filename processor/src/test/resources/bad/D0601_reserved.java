package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Measurement("Timestamp") long seen,
//                   ^ ERROR D0601: the name of measurement 'seen' is not legal: "Timestamp" is the time column's name, which the server accepts for nothing else, not even in backquotes; choose another name, such as Timestamp_
        double load) {}
