package demo;

import io.dendro.annotation.Ignore;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        double load,
        @Ignore String remark) {}
//      ^ ERROR D0107: @Ignore cannot leave out 'remark', because constructor Reading(time, machine, load, remark) takes it; remove the annotation, or the component
