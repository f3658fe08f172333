package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading<T extends Number>(@Timestamp Instant time, String machine, T load) {}
// << ERROR D0103: Reading has type parameters, but the types of its series are fixed when it is compiled; write a record for each type
