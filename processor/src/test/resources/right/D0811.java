package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Early(@Timestamp Instant time, String machine, String note) {}

@Timeseries("root.plant.{machine}")
record Late(@Timestamp Instant time, String machine, @Measurement("note") String remark) {}
