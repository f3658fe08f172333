package demo;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.Optional;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, @Embedded Optional<Position> position) {}
//                                                                   ^ ERROR D0115: @Embedded flattens records and classes, and 'position' is Optional<Position>; embed Position itself, which is null where all of it is missing

record Position(double x, double y) {}
