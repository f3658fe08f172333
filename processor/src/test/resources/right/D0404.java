package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.util.concurrent.TimeUnit;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp(unit = TimeUnit.MILLISECONDS) long time, String machine, double load) {}
