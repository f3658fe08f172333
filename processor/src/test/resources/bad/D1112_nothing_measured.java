package demo;

import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, int rpm) {}

@Projection(of = Reading.class)
record Machine(Instant time, String machine) {}
// << ERROR D1112: Machine selects no measurement, and IoTDB finds rows by those only; add a component for one, or for an aggregate

@Projection(of = Reading.class)
record Nothing() {}
// << ERROR D1112: Nothing selects no measurement, and IoTDB finds rows by those only; add a component for one, or for an aggregate
