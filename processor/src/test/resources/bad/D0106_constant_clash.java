package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        double maxLoad,
        double max_load) {}
//             ^ ERROR D0106: the columns of 'maxLoad' and 'max_load' would both be the constant MAX_LOAD of the mapper; rename one of the components
