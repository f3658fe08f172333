package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.`a\tb`.{machine}")
//          ^ ERROR D0215: U+0009 CHARACTER TABULATION is a control character, which no name can have; remove it
//|    root.plant.`a�b`.{machine}
//|                 ^
record Reading(@Timestamp Instant time, String machine, double load) {}
