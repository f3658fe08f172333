package demo;

import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.factory.{plant}.{machine}")
record Reading(@Timestamp Instant time, @PathNode("plnat") String site, String machine, double load) {}
//                                                ^ ERROR D0302: the path has no placeholder {plnat} for 'site'; did you mean {plant}?
