// javac -Adendro.warn=D0703:eror,D0603:silent
// -- WARNING D0905: -Adendro.warn gives D0703 the level "eror", which does not exist; did you mean error?
// -- WARNING D0905: -Adendro.warn gives D0603 the level "silent", which does not exist; write one of off, note, warning, error
package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record UnknownLevel(@Timestamp Instant time, String machine, double load) {}
