package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.factory.{machine}.{day}")
record Reading(@Timestamp Instant time, String machine, String day, double load) {}
