package demo;

import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.factory.hall")
record Reading(@Timestamp Instant time, @PathNode String site, double load) {}
//                                      ^ ERROR D0302: the path has no placeholder {site} for 'site'; it has none; add {site} to the path, or remove @PathNode
