package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(Reading.ROOT + ".*." + "{machine}")
//                         ^ ERROR D0205: U+002A '*' is a wildcard, and this path must name one device; name the node, or in the path of an entity use a {placeholder}; for the character itself write `*`
//|    root.plant.*.{machine}
//|               ^
record Reading(@Timestamp Instant time, String machine, double load) {
    static final String ROOT = "root.plant";
}
