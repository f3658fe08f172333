package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.north.load.{phase}")
record Early(@Timestamp Instant time, int phase, double current) {}

@Timeseries("root.plant.{machine}")
record Late(@Timestamp Instant time, String machine, double totalLoad) {}
