package demo;

import io.dendro.annotation.EnumStorage;
import io.dendro.annotation.Enumerated;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.Optional;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Enumerated(EnumStorage.ORDINAL) int state,
//      ^ ERROR D0514: @Enumerated is for enums, and 'state' is int; remove it
        @Enumerated(code = "length") Optional<String> text) {}
//      ^ ERROR D0514: @Enumerated is for enums, and 'text' is Optional<String>; remove it
