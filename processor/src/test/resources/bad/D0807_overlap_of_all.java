package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.hydro.{dam}.{unit}")
record Other(@Timestamp Instant time, String dam, int unit, double level) {}

@Timeseries("root.hydro.{dam}.{turbine}")
//          ^ WARNING D0807: the devices root.hydro.{dam}.{turbine} can belong to demo.Other too, whose path is root.hydro.{dam}.{unit}, and then rows of one would come up in queries of the other; make the paths differ in a literal node, or accept it with @SuppressWarnings("dendro:D0807")
record Turbine(@Timestamp Instant time, String dam, String turbine, double power) {}
