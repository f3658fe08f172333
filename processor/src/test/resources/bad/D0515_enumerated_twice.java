package demo;

import io.dendro.annotation.EnumStorage;
import io.dendro.annotation.Enumerated;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Enumerated(value = EnumStorage.ORDINAL, code = "code") State state) {}
//      ^ ERROR D0515: 'state' is stored both as its ordinal and as its code; keep the one that is meant, as a series has one form

enum State {
    ON;

    int code() {
        return 1;
    }
}
