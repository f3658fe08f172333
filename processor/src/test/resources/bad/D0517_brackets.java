package demo;

import io.dendro.annotation.Enumerated;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, @Enumerated(code = "code()") State state) {}
//                                                                         ^ ERROR D0517: State has no method named "code()"; write the name alone, as in code = "code"

enum State {
    ON;

    int code() {
        return 1;
    }
}
