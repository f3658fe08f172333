package demo;

import io.dendro.annotation.Timeseries;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading extends Base {
// << ERROR D0125: Reading extends Base, which cannot be found, so its components are not known; import it or, if another annotation processor should generate it, look for that processor's errors
//                    ^ ERROR: cannot find symbol
// -- WARNING: File for type 'demo.ReadingMapper' created in the last round will not be subject to annotation processing.
    Instant time;
    double load;
}
