package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.`north hall`.{machine}", databaseDepth = 2)
//                  ^ ERROR D0218: U+0020 SPACE cannot stand in a node that names the database, not even in backquotes; use letters, digits, '_', '-' or '.' there
//|    root.plant.`north hall`.{machine}
//|                     ^
record Reading(@Timestamp Instant time, String machine, double load) {}
