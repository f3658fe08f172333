package demo;

import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, int rpm) {}

@Projection(of = Reading.class)
record Row<T>(String machine, double load) {}
// << ERROR D1103: Row has type parameters, but the types of columns are fixed when they are compiled; write a record for each type
