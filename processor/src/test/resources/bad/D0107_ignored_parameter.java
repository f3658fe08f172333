package demo;

import io.dendro.annotation.Ignore;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading {
    @Timestamp
    final Instant time;

    final String machine;
    double load;

    @Ignore
//  ^ ERROR D0107: @Ignore cannot leave out 'remark', because constructor Reading(time, machine, remark) takes it; remove the annotation, or the component
    final String remark;

    Reading(Instant time, String machine, String remark) {
        this.time = time;
        this.machine = machine;
        this.remark = remark;
    }
}

class User {
    ReadingMapper mapper;
}
