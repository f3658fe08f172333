package demo;

import io.dendro.annotation.DeadBand;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", aligned = false)
record Reading(
        @Timestamp Instant time,
        String machine,
        @DeadBand(deviation = 0.5) double load,
//      ^ WARNING D0717: the dead band of 'load' makes the server store a value twice that it writes to disk alone, and a query of it beside another measurement may then never end; remove it and leave values out before they are inserted, or accept it with @SuppressWarnings("dendro:D0717")
        @DeadBand(deviation = 1, maxTime = "1h") @SuppressWarnings("dendro:D0717") int count) {}
