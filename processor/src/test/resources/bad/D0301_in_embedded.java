package demo;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.{plant}.{machine}")
//          ^ ERROR D0301: no component is named like the placeholder {plant}; only components of Reading itself fill one, so move 'location.plant' there
//|    root.{plant}.{machine}
//|         ^
record Reading(@Timestamp Instant time, String machine, double load, @Embedded Location location) {}

record Location(String plant) {}
