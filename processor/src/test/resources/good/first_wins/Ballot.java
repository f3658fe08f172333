package demo;

import io.dendro.annotation.DuplicatePolicy;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.ballots.{station}", duplicates = DuplicatePolicy.FIRST_WINS)
public record Ballot(@Timestamp Instant time, String station, int votes) {}
