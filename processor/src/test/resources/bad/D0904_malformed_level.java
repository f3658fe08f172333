// javac -Adendro.warn=D0703:off,D0603,D0604=off,
// -- WARNING D0904: entry 2 of -Adendro.warn, "D0603", is not CODE:LEVEL; write it as in -Adendro.warn=D0703:note,D0603:off
// -- WARNING D0904: entry 3 of -Adendro.warn, "D0604=off", is not CODE:LEVEL; write it as in -Adendro.warn=D0703:note,D0603:off
// -- WARNING D0904: entry 4 of -Adendro.warn, "", is not CODE:LEVEL; write it as in -Adendro.warn=D0703:note,D0603:off
package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record MalformedLevel(@Timestamp Instant time, String machine, double load) {}
