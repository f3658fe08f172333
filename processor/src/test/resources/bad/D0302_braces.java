package demo;

import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, @PathNode("{machine}") String name, double load) {}
//                                                ^ ERROR D0302: the path has no placeholder {machine} for 'name'; name it without braces, as in @PathNode("machine")
