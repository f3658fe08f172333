package demo;

import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.factory.{area}.{plant}")
record Reading(@Timestamp Instant time, @PathNode("area") String site, String plant, double load) {}
