package demo;

import io.dendro.annotation.Timeseries;

@Timeseries("root.plant.{machine}")
record Reading(String machine, double load) {}
// << ERROR D0401: Reading has no timestamp; add a component such as @Timestamp Instant time
