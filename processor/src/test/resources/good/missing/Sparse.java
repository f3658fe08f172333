package demo.missing;

import io.dendro.annotation.IfMissing;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

@Timeseries("root.missing.{device}")
record Sparse(
        @Timestamp Instant time,
        String device,
        @IfMissing("true") boolean flag,
        @IfMissing("-1") byte tiny,
        @IfMissing("300") short small,
        @IfMissing("+0042") int count,
        @IfMissing("9223372036854775807") long large,
        @IfMissing("20.5") float temperature,
        @IfMissing("NaN") double load,
        @IfMissing("7") Long boxed,
        @IfMissing("none \"yet\"") String note,
        @IfMissing("<error>") String fault,
        @IfMissing("UNKNOWN") State state,
        @IfMissing("2024-01-31") LocalDate day,
        @IfMissing("2024-01-31T12:00:00Z") Instant seen,
        String seenIfMissing) {

    enum State {
        UNKNOWN,
        ON
    }
}
