package demo;

import io.dendro.annotation.Enumerated;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Enumerated(code = "wireCod") State state,
//                         ^ ERROR D0517: State has no method named "wireCod"; did you mean wireCode?
        @Enumerated(code = "hashCode") State hash,
//                         ^ ERROR D0517: State has no method named "hashCode"; name one that takes nothing and returns a String, int, long, short or byte
        @Enumerated(code = "") State empty) {}
//                         ^ ERROR D0517: State has no method named ""; name one that takes nothing and returns a String, int, long, short or byte

enum State {
    ON;

    int wireCode() {
        return 1;
    }
}
