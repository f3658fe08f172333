package demo;

import io.dendro.annotation.IfMissing;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @IfMissing("") String note,
        Optional<String> maybe,
        OptionalInt number) {}
