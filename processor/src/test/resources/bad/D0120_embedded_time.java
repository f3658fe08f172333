package demo;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, @Embedded Position position) {}

class Position {
    double x;

    @Timestamp
//  ^ ERROR D0120: @Timestamp on 'taken' has no effect in the embedded Position, as the time and the path are those of the whole entity; move it to a component of the entity
    Instant taken;

    @PathNode("machine")
//  ^ ERROR D0120: @PathNode on 'name' has no effect in the embedded Position, as the time and the path are those of the whole entity; move it to a component of the entity
    String name;
}

class User {
    ReadingMapper mapper;
}
