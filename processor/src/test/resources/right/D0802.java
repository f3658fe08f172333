package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Early(@Timestamp Instant time, String machine, @Measurement(encoding = Encoding.CHIMP) double load) {}

@Timeseries("root.plant.{machine}")
record Late(@Timestamp Instant time, String machine, @Measurement(encoding = Encoding.CHIMP) double load) {}
