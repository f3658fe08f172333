package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.`my plant`.{machine}")
//          ^ ERROR D0218: U+0020 SPACE cannot stand in the node below root, which names the database, not even in backquotes; use letters, digits, '_', '-' or '.' there
//|    root.`my plant`.{machine}
//|            ^
record Reading(@Timestamp Instant time, String machine, double load) {}
