package demo;

import io.dendro.annotation.Timeseries;

@SuppressWarnings("dendro:D0401")
//                ^ WARNING D0910: @SuppressWarnings cannot accept D0401 (no timestamp), as it is an error; remove the code, and cure what the message says
@Timeseries("root.plant.{machine}")
record Reading(String machine, double load) {}
// << ERROR D0401: Reading has no timestamp; add a component such as @Timestamp Instant time
