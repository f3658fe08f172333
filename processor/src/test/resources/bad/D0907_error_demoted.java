// javac -Adendro.warn=D0401:warning,D0402:error
// -- WARNING D0907: -Adendro.warn cannot make D0401 (no timestamp) a warning: without its cure no mapper can be generated; remove the entry
package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record ErrorDemoted(@Timestamp Instant time, String machine, double load) {}
