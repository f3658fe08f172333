package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Measurement("Device") String origin,
//                   ^ ERROR D0605: measurement 'origin' is named "Device", as is the column in which the server names the device of a row, so it could be written but never read; choose another name, such as device
        double load) {}
