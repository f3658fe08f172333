package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp @Measurement("t") Instant time, String machine, double load) {}
//                        ^ ERROR D0407: 'time' is the timestamp, which is stored with every value and cannot be a measurement too; remove one of the two annotations
