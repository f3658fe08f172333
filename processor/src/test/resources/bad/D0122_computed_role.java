package demo;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading {
    double load;

    @Timestamp
    Instant getTime() {
//          ^ ERROR D0122: 'time' is computed, as nothing takes it when an object is made, and can only be a measurement; mark it @Measurement alone, or add a constructor parameter or setter of that name
        return Instant.EPOCH;
    }

    @PathNode
    String machine() {
//         ^ ERROR D0122: 'machine' is computed, as nothing takes it when an object is made, and can only be a measurement; mark it @Measurement alone, or add a constructor parameter or setter of that name
        return "m" + load;
    }

    @Embedded
    Position position() {
//           ^ ERROR D0122: 'position' is computed, as nothing takes it when an object is made, and can only be a measurement; mark it @Measurement alone, or add a constructor parameter or setter of that name
        return new Position(load, load);
    }
}

record Position(double x, double y) {}

class User {
    ReadingMapper mapper;
}
