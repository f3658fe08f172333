package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Measurement("a\nb") double load) {}
//                   ^ ERROR D0601: the name of measurement 'load' is not legal: U+000A LINE FEED (LF) is a control character, which no name can have; remove it
