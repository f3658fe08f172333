package demo;

import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.factory.{plant}.{machine}")
record Reading(@Timestamp Instant time, @PathNode("plant") String site, String machine, double load) {}
