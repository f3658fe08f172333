package demo;

import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, int rpm) {}

@Projection(of = Reading.class)
record Row(Instant time, double load, int rpm) {}
