// javac -Adendro.warn=D0730:off,lossy:note
// -- WARNING D0906: -Adendro.warn names D0730, which is the code of no message; did you mean D0703?
// -- WARNING D0906: -Adendro.warn names lossy, which is the code of no message; the code stands in brackets at the end of a message
package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record UnknownCode(@Timestamp Instant time, String machine, double load) {}
