package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.`line *`.{machine}", ttl = "30d")
//                                                         ^ ERROR D0718: a device cannot have a ttl and a * in its path, which the server takes for a wildcard there; rename the node `line *`, or remove the ttl
record Reading(@Timestamp Instant time, String machine, double load) {}
