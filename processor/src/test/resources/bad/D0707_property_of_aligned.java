package demo;

import io.dendro.annotation.DeadBand;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Measurement(encoding = Encoding.RLE, maxPointNumber = 3) float temperature,
//                                                             ^ ERROR D0707: 'temperature' cannot have a maxPointNumber, as the server takes none for aligned devices; write aligned = false in @Timeseries, or remove it
        @DeadBand(deviation = 0.5) double load) {}
//      ^ ERROR D0707: 'load' cannot have a dead band, as the server takes none for aligned devices; write aligned = false in @Timeseries, or remove it
