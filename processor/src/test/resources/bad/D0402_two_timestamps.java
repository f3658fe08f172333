package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Timestamp Instant received,
//      ^ ERROR D0402: 'time' and 'received' are both marked @Timestamp, and a row has one time; remove the mark from one of them, which then is a measurement
        double load) {}
