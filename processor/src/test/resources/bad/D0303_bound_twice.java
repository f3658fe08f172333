package demo;

import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.factory.{plant}")
record Reading(@Timestamp Instant time, @PathNode("plant") String site, String plant, double load) {}
//                                                                             ^ ERROR D0303: 'site' and 'plant' both fill the placeholder {plant}; keep one, or name another placeholder with @PathNode
