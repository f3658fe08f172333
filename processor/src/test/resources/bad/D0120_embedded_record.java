package demo;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Embedded Key key, double load) {}

record Key(@Timestamp Instant time, @PathNode String machine) {}
//         ^ ERROR D0120: @Timestamp on 'time' has no effect in the embedded Key, as the time and the path are those of the whole entity; move it to a component of the entity
//                                  ^ ERROR D0120: @PathNode on 'machine' has no effect in the embedded Key, as the time and the path are those of the whole entity; move it to a component of the entity
