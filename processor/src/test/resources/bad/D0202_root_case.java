package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("ROOT.plant.{machine}")
//          ^ ERROR D0202: "ROOT" is not root: names tell small letters from capitals, and this path would match nothing; write root
//|    ROOT.plant.{machine}
//|    ^
record Reading(@Timestamp Instant time, String machine, double load) {}
