package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.factory.{plant}.{machine}")
//          ^ ERROR D0301: no component is named like the placeholder {plant}; add a component such as String plant, or bind one with @PathNode("plant")
//|    root.factory.{plant}.{machine}
//|                 ^
record Reading(@Timestamp Instant time, String machine, double load) {}
