package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.m{machine}")
//          ^ ERROR D0212: text stands beside {machine} in one node; give {machine} a node of its own, or make the text a part of the component's value
//|    root.plant.m{machine}
//|               ^
record Reading(@Timestamp Instant time, String machine, double load) {}

@Timeseries("root.factory.{plant}{machine}")
//          ^ ERROR D0212: {machine} stands beside {plant} in one node; put a dot between them
//|    root.factory.{plant}{machine}
//|                        ^
record Beside(@Timestamp Instant time, String plant, String machine, double load) {}

@Timeseries("root.factory.{{machine}}")
//          ^ ERROR D0212: the braces are doubled; write {machine}
//|    root.factory.{{machine}}
//|                 ^
record Doubled(@Timestamp Instant time, String machine, double load) {}
