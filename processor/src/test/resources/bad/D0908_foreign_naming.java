// javac -Adendro.naming=kebab
// -- ERROR D0908: -Adendro.naming is "kebab", which is no naming; write one of IDENTITY, SNAKE_CASE, UPPER_SNAKE_CASE
package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record ForeignNaming(@Timestamp Instant time, String machine, double load) {}
