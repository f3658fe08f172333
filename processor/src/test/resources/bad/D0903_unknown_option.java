// javac -Adendro.warns=D0703:off -Adendro.verbose=true
// -- WARNING D0903: Dendro has no option -Adendro.verbose; the options are dendro.warn, dendro.naming
// -- WARNING D0903: Dendro has no option -Adendro.warns; did you mean dendro.warn?
// -- WARNING: The following options were not recognized by any processor: '[dendro.verbose, dendro.warns]'
package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record UnknownOption(@Timestamp Instant time, String machine, double load) {}
