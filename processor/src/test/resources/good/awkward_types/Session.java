package demo.awkward;

import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** Called like a type that its mapper mentions, as are its enums; one component fills a placeholder by an empty name. */
@Timeseries("root.awkward.{user}")
public record Session(
        @Timestamp Instant time, @PathNode("") String user, Alignment alignment, DataType type, byte... payload) {}
