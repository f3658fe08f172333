package demo;

import io.dendro.annotation.Projection;
import java.time.Instant;

record Reading(Instant time, String machine, double load) {}

@Projection(of = Reading.class)
//                      ^ ERROR D1104: Reading has no @Timeseries, so there is nothing to select from; name an entity, or make it one
record Row(double load) {}

@Projection(of = int.class)
//                  ^ ERROR D1104: int has no @Timeseries, so there is nothing to select from; name an entity, or make it one
record Number(double load) {}
