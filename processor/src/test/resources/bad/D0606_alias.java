package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Measurement(alias = "time") double load,
//                           ^ ERROR D0606: the alias of 'load' is not legal: "time" is the time column's name, which the server accepts for nothing else, not even in backquotes; choose another name, such as time_
        @Measurement(alias = "") double speed) {}
//                           ^ ERROR D0606: the alias of 'speed' is not legal: it is empty; leave it out for none
