package demo;

import io.dendro.annotation.DeadBand;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", aligned = false)
record Reading(
        @Timestamp Instant time,
        String machine,
        @DeadBand(deviation = 1) boolean flag,
//      ^ ERROR D0708: 'flag' is stored as BOOLEAN, and only INT32, INT64, FLOAT and DOUBLE have a dead band; remove it
        @DeadBand(deviation = 1) Instant seen) {}
//      ^ ERROR D0708: 'seen' is stored as TIMESTAMP, and only INT32, INT64, FLOAT and DOUBLE have a dead band; remove it
