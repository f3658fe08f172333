package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}.load.{phase}")
record Early(@Timestamp Instant time, String machine, int phase, double current) {}

@Timeseries("root.plant.{machine}")
record Late(@Timestamp Instant time, String machine, double totalLoad) {}
