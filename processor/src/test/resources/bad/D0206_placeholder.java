package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{my machine}")
//          ^ ERROR D0206: U+0020 SPACE cannot stand in the name of a component; put the name of a component between the braces
//|    root.plant.{my machine}
//|                  ^
record Reading(@Timestamp Instant time, String machine, double load) {}
