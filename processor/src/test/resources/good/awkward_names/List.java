package demo.awkward;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** Names that the mapper uses itself, for the record, its enums and its components. */
@Timeseries("root.awkward.{entity}.{session}")
public record List(
        @Timestamp Instant precision,
        int entity,
        String session,
        double definition,
        double definition_,
        Encoding encoding,
        TimeUnit row,
        int path,
        float schema,
        boolean select,
        int listMapper,
        int list,
        long $dollar,
        int _score) {

    public enum Encoding {
        PLAIN
    }

    public enum TimeUnit {
        DAYS
    }
}
