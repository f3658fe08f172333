package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{}")
//          ^ ERROR D0211: the placeholder has no name; put the name of a component between the braces
//|    root.plant.{}
//|               ^
record Reading(@Timestamp Instant time, String machine, double load) {}
