package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", aligned = false)
record Reading(
        @Timestamp Instant time,
        String machine,
        @Measurement(maxPointNumber = 3) float temperature,
//                                    ^ ERROR D0704: 'temperature' is FLOAT in GORILLA, and only FLOAT and DOUBLE in RLE or TS_2DIFF are rounded; remove maxPointNumber, or choose one of those
        @Measurement(encoding = Encoding.RLE, maxPointNumber = 3) int count) {}
//                                                             ^ ERROR D0704: 'count' is INT32 in RLE, and only FLOAT and DOUBLE in RLE or TS_2DIFF are rounded; remove maxPointNumber, or choose one of those
