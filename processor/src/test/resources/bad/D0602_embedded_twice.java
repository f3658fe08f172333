package demo;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Embedded(prefix = "") Position start,
        @Embedded(prefix = "") Position end) {}

record Position(double x) {}
//                     ^ ERROR D0602: 'start.x' and 'end.x' are both stored as measurement "x"; give one of them a prefix with @Embedded(prefix = "...")
