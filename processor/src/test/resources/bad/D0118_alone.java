package demo;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, @Embedded Nothing nothing) {}
//                                                      ^ ERROR D0118: 'nothing' embeds Nothing, which has no components; remove the component, or give the type some

record Nothing() {}
