package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Naming;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", naming = Naming.SNAKE_CASE)
record Reading(
        @Timestamp Instant time,
        String machine,
        double meanLoad,
        @Measurement("mean_load") float mean) {}
//                   ^ ERROR D0602: 'meanLoad' and 'mean' are both stored as measurement "mean_load"; give one of them another name with @Measurement("...")
