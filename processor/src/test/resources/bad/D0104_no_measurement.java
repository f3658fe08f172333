package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine) {}
// << ERROR D0104: Reading has no measurement: each component is its time or a node of its path; add a component for a value
