// javac -Adendro.naming=snake_case
// -- ERROR D0908: -Adendro.naming is "snake_case", which is no naming; did you mean SNAKE_CASE?
package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record UnknownNaming(@Timestamp Instant time, String machine, double load) {}
