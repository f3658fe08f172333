package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        Temperature load,
//      ^ ERROR: cannot find symbol
//                  ^ ERROR D0110: the type Temperature of 'load' cannot be found; import it or, if another annotation processor should generate it, look for that processor's errors
// -- WARNING: File for type 'demo.ReadingMapper' created in the last round will not be subject to annotation processing.
        int rpm) {}
