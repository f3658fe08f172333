package demo;

import io.dendro.annotation.Timeseries;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(Instant time, String machine, double load) {}
// << ERROR D0401: Reading has no timestamp; put @Timestamp on 'time'
