package demo;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.Optional;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Embedded double load,
//      ^ ERROR D0115: @Embedded flattens records and classes, and 'load' is double; remove the annotation to store it as one value
        @Embedded String note,
//      ^ ERROR D0115: @Embedded flattens records and classes, and 'note' is String; remove the annotation to store it as one value
        @Embedded State state,
//      ^ ERROR D0115: @Embedded flattens records and classes, and 'state' is Reading.State; remove the annotation to store it as one value
        @Embedded Runnable task,
//      ^ ERROR D0115: @Embedded flattens records and classes, and 'task' is Runnable; remove the annotation to store it as one value
        @Embedded double[] samples,
//      ^ ERROR D0115: @Embedded flattens records and classes, and 'samples' is double[]; remove the annotation to store it as one value
        int rpm) {

    enum State {
        ON
    }
}

class User {
    ReadingMapper mapper;
}
