package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.factory.{line}.pump")
record Early(@Timestamp Instant time, String line, double load) {}

@Timeseries("root.factory.{line}.fan")
record Late(@Timestamp Instant time, String line, double speed) {}
