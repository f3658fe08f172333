package demo;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        double load,
        @Embedded Part part) {}

record Part(int number, @Embedded Owner owner) {}

record Owner(String name) {}
